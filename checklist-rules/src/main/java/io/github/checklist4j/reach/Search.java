package io.github.checklist4j.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The shortest ways from some processes along the edges of one direction: breadth first, so nothing is nested. It ends where more
 * than enough was found, so that it takes no longer than what it passes is long.
 */
final class Search {
    private final Map<String, Step> steps = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    /** Searches from the starts, which are in declaration order as the neighbours are: so are ways of equal length. */
    Search(List<String> starts, Map<String, Set<String>> next, Predicate<String> sought, int most) {
        List<String> queue = new ArrayList<>(starts);
        starts.forEach(start -> steps.put(start, new Step(null, 0)));
        for (int taken = 0; taken < queue.size() && found.size() <= most; taken++) {
            String at = queue.get(taken);
            if (sought.test(at)) {
                found.add(at);
            }
            int further = distance(at) + 1;
            for (String neighbour : next.getOrDefault(at, Set.of())) {
                if (!steps.containsKey(neighbour)) {
                    steps.put(neighbour, new Step(at, further));
                    queue.add(neighbour);
                }
            }
        }
    }

    private record Step(@Nullable String from, int distance) {
        static final Step NONE = new Step(null, Integer.MAX_VALUE);
    }

    /** What was sought, the nearest first. */
    List<String> found() {
        return found;
    }

    boolean isNowhere() {
        return steps.isEmpty();
    }

    boolean reached(String process) {
        return steps.containsKey(process);
    }

    int distance(String process) {
        return steps.getOrDefault(process, Step.NONE).distance();
    }

    /** The way from a start, both ends included. */
    List<String> wayTo(String process) {
        List<String> way = new ArrayList<>();
        for (String at = process;
                at != null;
                at = steps.getOrDefault(at, Step.NONE).from()) {
            way.add(at);
        }
        Collections.reverse(way);
        return way;
    }
}
