package io.github.checklist4j.cost;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the facts of an estimate stand, and lists of such places. */
final class CostPaths {
    static final String LINES = "costs.lines";

    private CostPaths() {}

    static String line(String id) {
        return LINES + "[" + id + "]";
    }

    static String integration(String id) {
        return "integrations[" + id + "]";
    }

    /** Both lists, each path once, the first ones first. */
    static List<String> joined(List<String> a, List<String> b) {
        if (a.equals(b) || a.containsAll(b)) { // as nearly always: what is open of a line stays the same month by month
            return a;
        }
        Set<String> both = new LinkedHashSet<>(a);
        both.addAll(b);
        return List.copyOf(both);
    }
}
