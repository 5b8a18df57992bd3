package io.github.checklist4j.assess;

import io.github.checklist4j.checklist.Settings;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.facts.Vocabulary;
import io.github.checklist4j.internal.NearestWord;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.Rule;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the settings of an organisation, or says everything that is wrong with them. */
final class SettingsCheck {
    private static final String OF = " of ";
    private static final List<String> SEVERITIES =
            Stream.of(Severity.values()).map(Severity::name).toList();

    private final Assessor assessor;
    private final Vocabulary words;
    private final Map<String, Parameter<?>> known = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Parameters parameters;
    private final Map<String, Severity> severities = new HashMap<>();

    SettingsCheck(Assessor assessor, Settings settings) {
        this.assessor = assessor;
        this.words = assessor.vocabulary();
        this.parameters = assessor.parameters();
        assessor.rules().forEach(rule -> rule.parameters().forEach(each -> known.put(each.name(), each)));
        settings.parameters().forEach(this::parameter);
        for (int i = 0; i < settings.limits().size(); i++) {
            limit("limits[" + i + "]", settings.limits().get(i));
        }
        settings.severities().forEach(this::severity);
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
    }

    Parameters parameters() {
        return parameters;
    }

    /** What was said of tasks and rules, by their ids. */
    Map<String, Severity> severities() {
        return severities;
    }

    private void parameter(String key, Object value) {
        String path = "parameters." + key;
        int of = key.indexOf(OF);
        String name = of < 0 ? key : key.substring(0, of);
        String task = of < 0 ? null : key.substring(of + OF.length());
        Parameter<?> parameter = known.get(name);
        if (parameter == null) {
            unknown(path, Word.PARAMETER, name);
        } else if (task != null && assessor.checklist().task(task).isEmpty()) {
            unknown(path, Word.TASK, task);
        } else {
            set(path, task, parameter, value);
        }
    }

    private <T extends Comparable<T>> void set(
            String path, @Nullable String task, Parameter<T> parameter, Object value) {
        try {
            T typed = typed(parameter, value);
            parameters = task == null ? parameters.with(parameter, typed) : parameters.with(task, parameter, typed);
        } catch (DateTimeException | ArithmeticException | ClassCastException e) {
            problem(Code.WRONG_VALUE, path, value, expected(parameter), null);
        } catch (IllegalArgumentException e) {
            problem(Code.OUT_OF_BOUNDS, path, value, expected(parameter), null);
        }
    }

    @SuppressWarnings("unchecked") // the default says of which type a parameter is
    private static <T extends Comparable<T>> T typed(Parameter<T> parameter, Object value) {
        if (parameter.defaultValue() instanceof Duration) {
            return (T) Duration.parse((String) value);
        }
        BigDecimal number = (BigDecimal) value;
        return (T) (parameter.defaultValue() instanceof Integer ? (Object) number.intValueExact() : number);
    }

    private static String expected(Parameter<?> parameter) {
        return "a value from " + parameter.min() + " to " + parameter.max()
                + (parameter.unit().isEmpty() ? "" : " " + parameter.unit());
    }

    private void limit(String path, MeasuredLimit limit) {
        if (limit.limit() == null || !words.has(Word.LIMIT, limit.limit())) {
            unknown(path + ".limit", Word.LIMIT, limit.limit() == null ? "" : limit.limit());
        }
        if (limit.value() == null) {
            problem(Code.MISSING, path + ".value", "nothing", "a value: it is required", null);
        }
    }

    private void severity(String id, Object value) {
        List<String> ids = Stream.concat(
                        assessor.checklist().tasks().stream().map(Task::id),
                        assessor.rules().stream().map(Rule::id))
                .toList();
        String path = "severities." + id;
        String word = String.valueOf(value);
        if (!ids.contains(id)) {
            problem(Code.UNKNOWN_WORD, path, id, "the id of a task or rule", NearestWord.to(id, ids));
        } else if (SEVERITIES.contains(word)) {
            severities.put(id, Severity.valueOf(word));
        } else {
            String expected = "one of " + String.join(", ", SEVERITIES);
            problem(Code.UNKNOWN_WORD, path, word, expected, NearestWord.to(word, SEVERITIES));
        }
    }

    private void unknown(String path, Word kind, String word) {
        problem(Code.UNKNOWN_WORD, path, word, kind.toString(), words.nearest(kind, word));
    }

    private void problem(Code code, String path, Object found, String expected, @Nullable String nearest) {
        problems.add(new Problem(code, path, null, String.valueOf(found), expected, nearest));
    }
}
