package io.github.checklist4j.reach;

import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.reach.Reached.Way;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The processes upstream and downstream of those that are touched, but for those that somebody looked at. Immutable. */
public final class Reach {
    private static final String NEXT = " > ";
    private static final int MOST_SHOWN = 12;
    private static final int LAST_SHOWN = 4;

    private final ProcessGraph graph;
    private final Set<String> covered;
    private final Search downstream;
    private final Search upstream;
    private final List<Reached> reached;
    private final boolean more;

    Reach(ProcessGraph graph, Set<String> covered, Search downstream, Search upstream, int most) {
        this.graph = graph;
        this.covered = covered;
        this.downstream = downstream;
        this.upstream = upstream;
        Set<String> found = new LinkedHashSet<>(downstream.found());
        found.addAll(upstream.found());
        this.more = found.size() > most;
        this.reached = found.isEmpty() ? List.of() : nearest(found, most);
    }

    private List<Reached> nearest(Set<String> found, int most) {
        return found.stream()
                .sorted(Comparator.comparingInt(this::distance))
                .limit(most)
                .sorted(Comparator.comparingInt(graph::place))
                .map(this::reached)
                .toList();
    }

    /**
     * The processes that are known to be reached, the touched ones included, without those that were looked at.
     *
     * @return as many of them as were asked for, the nearest ones, in declaration order
     */
    public List<Reached> reached() {
        return reached;
    }

    /**
     * Whether more processes are reached than were asked for.
     *
     * @return true if there are further ones
     */
    public boolean hasMore() {
        return more;
    }

    /**
     * The shortest way to a process, in the direction in which the processes feed each other: from a touched one down to it, or from it
     * down to a touched one. Of several the first in declaration order, read from the touched end.
     *
     * @param process the id of a process that is reached
     * @return the ids on the way, both ends included
     * @throws IllegalArgumentException if it is not reached, or there is no such process
     */
    public List<String> pathTo(String process) {
        graph.place(process);
        if (distance(process) == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the process \"" + process + "\" is not reached");
        }
        if (isDownstream(process)) {
            return downstream.wayTo(process);
        }
        List<String> way = upstream.wayTo(process);
        Collections.reverse(way);
        return way;
    }

    /**
     * The shortest way to a process, for people: of a long one the touched end and the last few steps before the process.
     *
     * @param process the id of a process that is reached
     * @return the ids in the direction in which the processes feed each other, for example {@code sell > deliver > invoice}
     * @throws IllegalArgumentException if it is not reached, or there is no such process
     */
    public String wayTo(String process) {
        List<String> path = pathTo(process);
        int size = path.size();
        if (size <= MOST_SHOWN) {
            return String.join(NEXT, path);
        }
        return path.get(size - 1).equals(process)
                ? path.get(0) + " > … > " + String.join(NEXT, path.subList(size - LAST_SHOWN, size))
                : String.join(NEXT, path.subList(0, LAST_SHOWN)) + " > … > " + path.get(size - 1);
    }

    /**
     * The facts that make a process one that is reached.
     *
     * @param process the id of a process that is reached
     * @return who feeds whom on the way to it
     */
    public Facts feedsTo(String process) {
        List<String> path = pathTo(process);
        return Facts.all(
                path.subList(0, path.size() - 1),
                id -> Facts.of(Path.of("processes", id).then("feeds")));
    }

    /**
     * The facts that keep the reach open. A further process could be reached if one downstream may feed anybody, or if one that is neither
     * reached nor looked at leads to one that may feed anybody. Once there is such a way, each unknown {@code feeds} can lie on one, first
     * or last: then all of them matter, otherwise none does.
     *
     * @return every unknown {@code feeds} that could lead to a process that is neither reached so far nor was looked at; the first fifty
     */
    public Facts open() {
        if (graph.isComplete() || downstream.isNowhere()) {
            return Facts.NONE;
        }
        Set<String> inside = new HashSet<>(covered);
        reached.forEach(each -> inside.add(each.process()));
        boolean leads = graph.open().stream().anyMatch(downstream::reached) || !inside.containsAll(graph.leadToOpen());
        return leads && !inside.containsAll(graph.ids()) ? graph.openFacts() : Facts.NONE;
    }

    private boolean isDownstream(String process) {
        return downstream.distance(process) <= upstream.distance(process);
    }

    private int distance(String process) {
        return Math.min(downstream.distance(process), upstream.distance(process));
    }

    private Reached reached(String process) {
        int distance = distance(process);
        Way way = isDownstream(process) ? Way.DOWNSTREAM : Way.UPSTREAM;
        return new Reached(process, distance == 0 ? Way.TOUCHED : way, distance);
    }
}
