package io.github.checklist4j.reach;

import java.util.Arrays;

/** The shortest ways from some processes along the edges of one direction: breadth first, so nothing is nested. */
final class Search {
    private static final int NOT_REACHED = -1;

    private final int[] distance;
    private final int[] previous;
    private final int[] start;

    private Search(int size) {
        distance = new int[size];
        previous = new int[size];
        start = new int[size];
        Arrays.fill(distance, NOT_REACHED);
    }

    /** Searches from the starts, which are in declaration order as the neighbours are: so are ways of equal length. */
    static Search from(int[] starts, int[][] next) {
        Search search = new Search(next.length);
        int[] queue = new int[next.length];
        int filled = 0;
        for (int start : starts) {
            search.distance[start] = 0;
            search.start[start] = start;
            queue[filled++] = start;
        }
        for (int taken = 0; taken < filled; taken++) {
            int at = queue[taken];
            for (int neighbour : next[at]) {
                if (!search.reached(neighbour)) {
                    search.distance[neighbour] = search.distance[at] + 1;
                    search.previous[neighbour] = at;
                    search.start[neighbour] = search.start[at];
                    queue[filled++] = neighbour;
                }
            }
        }
        return search;
    }

    boolean reached(int process) {
        return distance[process] != NOT_REACHED;
    }

    int distance(int process) {
        return distance[process];
    }

    /** Where the way to a process starts. */
    int start(int process) {
        return start[process];
    }

    /** The way from a start, both ends included. */
    int[] wayTo(int process) {
        return endOfWayTo(process, distance[process] + 1);
    }

    /** The last so many processes of the way from a start, which is at least as long. */
    int[] endOfWayTo(int process, int processes) {
        int[] way = new int[processes];
        int at = process;
        for (int i = way.length - 1; i >= 0; i--) {
            way[i] = at;
            at = previous[at];
        }
        return way;
    }
}
