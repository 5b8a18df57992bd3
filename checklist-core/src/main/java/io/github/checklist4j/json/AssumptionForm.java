package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.describe.Sparse;
import io.github.checklist4j.internal.PathGroups;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was taken for absent facts, because their documentation says so.
 *
 * @param facts the facts: the ids by the list that they are of, so that {@code "systems[].owner": ["shop"]} is {@code systems[shop].owner}; an
 *     empty path has whole paths
 * @param value the value that was assumed, as text
 * @param why why it may be assumed
 */
@Sparse
record AssumptionForm(Map<String, List<String>> facts, String value, String why) {
    private record Cause(String value, String why) {}

    static List<AssumptionForm> of(List<Assumption> assumptions) {
        Map<Cause, List<String>> paths = new LinkedHashMap<>();
        for (Assumption each : assumptions) {
            paths.computeIfAbsent(new Cause(each.value(), each.why()), none -> new ArrayList<>())
                    .add(each.path());
        }
        return paths.entrySet().stream()
                .map(each -> new AssumptionForm(
                        PathGroups.byList(each.getValue()),
                        each.getKey().value(),
                        each.getKey().why()))
                .toList();
    }

    Stream<Assumption> assumptions() {
        return PathGroups.ofLists(facts).stream().map(path -> new Assumption(path, value, why));
    }
}
