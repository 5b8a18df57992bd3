package io.github.checklist4j.checklist;

import io.github.checklist4j.describe.Sparse;
import io.github.checklist4j.facts.MeasuredLimit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an organisation sees differently: a file of its own beside the facts of its projects.
 *
 * @param parameters values of parameters by their names; {@code NAME of TASK} sets one for a task alone
 * @param limits figures in place of published ones, each with its source and date
 * @param severities LOW, MEDIUM, HIGH or CRITICAL by the ids of tasks and rules
 */
@Sparse
public record Settings(Map<String, Object> parameters, List<MeasuredLimit> limits, Map<String, Object> severities) {
    /** Copies the parts. */
    public Settings {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        limits = List.copyOf(limits);
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
    }
}
