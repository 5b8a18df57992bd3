package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import io.github.checklist4j.internal.PathGroups;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What was taken for an absent fact, because its documentation says so, or that a range is as it is stated, because that is judged. A strict
 * assessment takes such a fact for unknown.
 *
 * @param path the path of the fact
 * @param value the value that was assumed, as text
 * @param why why it may be assumed
 */
@Sparse
public record Assumption(String path, String value, String why) {
    /** Refuses a missing part. */
    public Assumption {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(why, "why");
    }

    /** Each once, those of the same value for the same reason together, and of these those of a list. */
    static List<Assumption> together(List<Assumption> all) {
        Map<List<String>, Set<String>> paths = new LinkedHashMap<>();
        all.forEach(each -> paths.computeIfAbsent(List.of(each.value(), each.why()), none -> new LinkedHashSet<>())
                .add(each.path()));
        List<Assumption> together = new ArrayList<>(all.size());
        paths.forEach((cause, of) -> (of.size() == 1 ? of : PathGroups.ofLists(PathGroups.byList(of)))
                .forEach(path -> together.add(new Assumption(path, cause.get(0), cause.get(1)))));
        return together;
    }
}
