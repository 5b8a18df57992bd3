package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the parameters that a header lists: those of every task by their name, those of one as {@code name of task}. */
final class StatedParameters {
    private static final String OF = " of ";

    private final Map<String, Parameter<?>> byName = new LinkedHashMap<>();
    private final Parameters current;
    private final List<String> reasons;

    StatedParameters(Assessor assessor, List<String> reasons) {
        this.reasons = reasons;
        current = assessor.parameters();
        assessor.rules().stream()
                .flatMap(rule -> rule.parameters().stream())
                .forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
    }

    Parameters of(List<ParameterUse> stated) {
        Parameters parameters = current;
        for (ParameterUse use : stated) {
            String[] parts = use.name().split(OF, 2);
            Parameter<?> parameter = byName.get(parts[0]);
            if (parameter == null) {
                reasons.add("there is no parameter " + parts[0]);
            } else {
                parameters = with(parameters, parameter, parts.length > 1 ? parts[1] : "", use.value());
            }
        }
        return parameters;
    }

    private <T extends Comparable<T>> Parameters with(
            Parameters parameters, Parameter<T> parameter, String task, String text) {
        try {
            @SuppressWarnings("unchecked") // of the type of the default
            T value = (T) value(parameter.defaultValue(), text);
            return task.isEmpty() ? parameters.with(parameter, value) : parameters.with(task, parameter, value);
        } catch (IllegalArgumentException | DateTimeException e) {
            reasons.add("the parameter " + parameter.name() + " does not take " + text);
            return parameters;
        }
    }

    private static Object value(Object like, String text) {
        if (like instanceof BigDecimal) {
            return new BigDecimal(text);
        }
        return like instanceof Duration ? Duration.parse(text) : (Object) Integer.valueOf(text);
    }
}
