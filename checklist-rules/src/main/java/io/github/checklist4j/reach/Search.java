package io.github.checklist4j.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The shortest ways from some processes along the edges of one direction: breadth first, so nothing is nested. It ends where more
 * than enough was found, so that it takes no longer than what it passes is long.
 */
final class Search {
    private final Map<Integer, Integer> previous = new HashMap<>();
    private final Map<Integer, Integer> distance = new HashMap<>();
    private final List<Integer> found = new ArrayList<>();

    /** Searches from the starts, which are in declaration order as the neighbours are: so are ways of equal length. */
    static Search from(int[] starts, int[][] next, IntPredicate sought, int most) {
        Search search = new Search();
        List<Integer> queue = new ArrayList<>();
        for (int start : starts) {
            search.distance.put(start, 0);
            queue.add(start);
        }
        for (int taken = 0; taken < queue.size() && search.found.size() <= most; taken++) {
            int at = queue.get(taken);
            if (sought.test(at)) {
                search.found.add(at);
            }
            for (int neighbour : next[at]) {
                if (search.distance.putIfAbsent(neighbour, search.distance(at) + 1) == null) {
                    search.previous.put(neighbour, at);
                    queue.add(neighbour);
                }
            }
        }
        return search;
    }

    /** What was sought, the nearest first. */
    List<Integer> found() {
        return found;
    }

    boolean isNowhere() {
        return distance.isEmpty();
    }

    boolean reached(int process) {
        return distance.containsKey(process);
    }

    int distance(int process) {
        return distance.getOrDefault(process, Integer.MAX_VALUE);
    }

    /** The way from a start, both ends included. */
    List<Integer> wayTo(int process) {
        List<Integer> way = new ArrayList<>();
        for (Integer at = process; at != null; at = previous.get(at)) {
            way.add(at);
        }
        Collections.reverse(way);
        return way;
    }
}
