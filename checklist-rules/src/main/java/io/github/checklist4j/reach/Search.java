package io.github.checklist4j.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The shortest ways from some processes along the edges of one direction: breadth first, so nothing is nested. It ends where more
 * than enough was found, so that it takes no longer than what it passes is long.
 */
final class Search {
    private final Map<String, String> previous = new HashMap<>();
    private final Map<String, Integer> distance = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    /** Searches from the starts, which are in declaration order as the neighbours are: so are ways of equal length. */
    Search(List<String> starts, Map<String, Set<String>> next, Predicate<String> sought, int most) {
        List<String> queue = new ArrayList<>(starts);
        starts.forEach(start -> distance.put(start, 0));
        for (int taken = 0; taken < queue.size() && found.size() <= most; taken++) {
            String at = queue.get(taken);
            if (sought.test(at)) {
                found.add(at);
            }
            for (String neighbour : next.getOrDefault(at, Set.of())) {
                if (distance.putIfAbsent(neighbour, distance(at) + 1) == null) {
                    previous.put(neighbour, at);
                    queue.add(neighbour);
                }
            }
        }
    }

    /** What was sought, the nearest first. */
    List<String> found() {
        return found;
    }

    boolean isNowhere() {
        return distance.isEmpty();
    }

    boolean reached(String process) {
        return distance.containsKey(process);
    }

    int distance(String process) {
        return distance.getOrDefault(process, Integer.MAX_VALUE);
    }

    /** The way from a start, both ends included. */
    List<String> wayTo(String process) {
        List<String> way = new ArrayList<>();
        for (String at = process; at != null; at = previous.get(at)) {
            way.add(at);
        }
        Collections.reverse(way);
        return way;
    }
}
