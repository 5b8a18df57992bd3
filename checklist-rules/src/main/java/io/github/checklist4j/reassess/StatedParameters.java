package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads the parameters that a header lists: those of every task by their name, those of one as {@code name of task}. */
final class StatedParameters {
    private static final String OF = " of ";

    private StatedParameters() {}

    /** The parameters of an assessor with the stated values; why one of these is not taken is added to the reasons. */
    static Parameters of(List<ParameterUse> stated, Assessor assessor, List<String> reasons) {
        Parameters parameters = assessor.parameters();
        for (ParameterUse use : stated) {
            String[] parts = use.name().split(OF, 2);
            Optional<Parameter<?>> known = assessor.rules().stream()
                    .<Parameter<?>>flatMap(rule -> rule.parameters().stream())
                    .filter(each -> each.name().equals(parts[0]))
                    .findFirst();
            try {
                parameters = with(parameters, known.orElseThrow(), parts, use.value());
            } catch (NoSuchElementException e) {
                reasons.add("there is no parameter " + parts[0]);
            } catch (IllegalArgumentException | DateTimeException e) {
                reasons.add("the parameter " + parts[0] + " does not take " + use.value());
            }
        }
        return parameters;
    }

    private static <T extends Comparable<T>> Parameters with(
            Parameters parameters, Parameter<T> parameter, String[] parts, String text) {
        @SuppressWarnings("unchecked") // of the type of the default
        T value = (T) value(parameter.defaultValue(), text);
        return parts.length == 1 ? parameters.with(parameter, value) : parameters.with(parts[1], parameter, value);
    }

    private static Object value(Object like, String text) {
        if (like instanceof BigDecimal) {
            return new BigDecimal(text);
        }
        return like instanceof Duration ? Duration.parse(text) : (Object) Integer.valueOf(text);
    }
}
