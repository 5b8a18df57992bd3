package io.github.checklist4j.reach;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.reach.Reached.Way;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The processes upstream and downstream of those that are touched. Immutable. */
public final class Reach {
    private static final String NEXT = " > ";
    private static final String LEFT_OUT = " > … > ";
    private static final int MOST_SHOWN = 12;
    private static final int LAST_SHOWN = 4;

    private final ProcessGraph graph;
    private final Search downstream;
    private final Search upstream;

    Reach(ProcessGraph graph, Search downstream, Search upstream) {
        this.graph = graph;
        this.downstream = downstream;
        this.upstream = upstream;
    }

    /**
     * The processes that are known to be reached, the touched ones included.
     *
     * @return them in declaration order
     */
    public List<Reached> reached() {
        return indexes().mapToObj(this::reached).toList();
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
        int index = graph.index(process);
        if (!isReached(index)) {
            throw new IllegalArgumentException("the process \"" + process + "\" is not reached");
        }
        boolean down = isDownstream(index);
        return inFlow((down ? downstream : upstream).wayTo(index), down);
    }

    /**
     * The shortest way to a process, for people: of a long one the touched end and the last few steps before the process, which takes
     * the same time and room however long it is.
     *
     * @param process the id of a process that is reached
     * @return the ids in the direction in which the processes feed each other, for example {@code sell > deliver > invoice}
     * @throws IllegalArgumentException if it is not reached, or there is no such process
     */
    public String wayTo(String process) {
        int index = graph.index(process);
        if (!isReached(index)) {
            throw new IllegalArgumentException("the process \"" + process + "\" is not reached");
        }
        boolean down = isDownstream(index);
        Search search = down ? downstream : upstream;
        if (search.distance(index) < MOST_SHOWN) {
            return String.join(NEXT, pathTo(process));
        }
        String steps = String.join(NEXT, inFlow(search.endOfWayTo(index, LAST_SHOWN), down));
        String touched = graph.id(search.start(index));
        return down ? touched + LEFT_OUT + steps : steps + LEFT_OUT + touched;
    }

    private List<String> inFlow(int[] way, boolean down) {
        int last = way.length - 1;
        return IntStream.rangeClosed(0, last)
                .map(i -> way[down ? i : last - i])
                .mapToObj(graph::id)
                .toList();
    }

    /**
     * The facts that keep the reach open.
     *
     * @return the path of every unknown {@code feeds} that could lead to a process not reached so far, in declaration order
     */
    public List<String> open() {
        BitSet reached = new BitSet();
        indexes().forEach(reached::set);
        return leadsOut(reached) ? openPaths() : List.of();
    }

    /**
     * Holds the reach against an analysis of effects.
     *
     * @param covered the ids of the processes that were looked at; one that is not reached does no harm
     * @return whether all that is reached was looked at
     */
    public Coverage coverage(Collection<String> covered) {
        Set<String> looked = new HashSet<>(covered);
        BitSet seen = new BitSet();
        IntStream.range(0, graph.size())
                .filter(i -> looked.contains(graph.id(i)))
                .forEach(seen::set);
        List<Reached> uncovered =
                indexes().filter(i -> !seen.get(i)).mapToObj(this::reached).toList();
        if (!uncovered.isEmpty()) {
            return new Coverage(Verdict.NOT_SATISFIED, uncovered, List.of());
        }
        if (indexes().findAny().isEmpty()) {
            return new Coverage(Verdict.NOT_APPLICABLE, List.of(), List.of());
        }
        return leadsOut(seen)
                ? new Coverage(Verdict.UNKNOWN, List.of(), openPaths())
                : new Coverage(Verdict.SATISFIED, List.of(), List.of());
    }

    /**
     * Whether a process outside of a set that holds all that is reached could be reached after all. It could if a process downstream may
     * feed anybody, or if a process outside leads to one that may feed anybody. Once there is such a way, each unknown {@code feeds} can
     * lie on one, first or last: then all of them matter, otherwise none does.
     */
    private boolean leadsOut(BitSet inside) {
        int[] outside =
                IntStream.range(0, graph.size()).filter(i -> !inside.get(i)).toArray();
        return indexes().findAny().isPresent()
                && outside.length > 0
                && (Arrays.stream(graph.open()).anyMatch(downstream::reached)
                        || Arrays.stream(outside).anyMatch(graph::leadsToOpen));
    }

    private List<String> openPaths() {
        return Arrays.stream(graph.open())
                .mapToObj(i -> "processes[" + graph.id(i) + "].feeds")
                .toList();
    }

    private IntStream indexes() {
        return IntStream.range(0, graph.size()).filter(this::isReached);
    }

    private boolean isReached(int index) {
        return downstream.reached(index) || upstream.reached(index);
    }

    private boolean isDownstream(int index) {
        return downstream.reached(index)
                && (!upstream.reached(index) || downstream.distance(index) <= upstream.distance(index));
    }

    private Reached reached(int index) {
        boolean down = isDownstream(index);
        int distance = (down ? downstream : upstream).distance(index);
        Way way = down ? Way.DOWNSTREAM : Way.UPSTREAM;
        return new Reached(graph.id(index), distance == 0 ? Way.TOUCHED : way, distance);
    }
}
