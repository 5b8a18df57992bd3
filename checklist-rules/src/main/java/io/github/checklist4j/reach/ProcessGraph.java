package io.github.checklist4j.reach;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.knowledge.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The processes of a project and who feeds whom, cycles allowed. Build it once for a project; each search then takes time in proportion
 * to its size. Immutable.
 */
public final class ProcessGraph {

    private final List<String> ids;
    private final Map<String, Integer> indexes;
    private final int[][] feeds;
    private final int[][] fedBy;
    private final List<Integer> open;
    private final Facts openFacts;
    private final Search leadsToOpen;

    private ProcessGraph(List<BusinessProcess> processes) {
        ids = processes.stream().map(BusinessProcess::id).toList();
        indexes = indexesOf(ids);
        fedBy = inverse(processes.stream().map(this::targetsOf).toArray(int[][]::new));
        feeds = inverse(fedBy);
        open = IntStream.range(0, ids.size())
                .filter(i -> processes.get(i).feeds() == null)
                .boxed()
                .toList();
        openFacts = Facts.of(open.stream()
                .limit(Facts.MOST_NAMED)
                .map(i -> "processes[" + ids.get(i) + "].feeds")
                .toList());
        leadsToOpen = Search.from(
                open.stream().mapToInt(Integer::intValue).toArray(), fedBy, process -> true, Integer.MAX_VALUE);
    }

    /**
     * The graph of some processes.
     *
     * @param processes the processes; one whose {@code feeds} is {@code null} may feed any of them
     * @return the graph
     * @throws IllegalArgumentException if an id is there twice, or a process feeds one that is not there
     */
    public static ProcessGraph of(List<BusinessProcess> processes) {
        return new ProcessGraph(processes);
    }

    /**
     * Everything upstream and downstream of some processes, they themselves included.
     *
     * @param touched the ids of the processes to start from, in any order; an empty id is nobody
     * @return what is reached
     * @throws IllegalArgumentException if there is no process of such an id
     */
    public Reach reach(Collection<String> touched) {
        return reach(touched, Set.of(), Integer.MAX_VALUE);
    }

    /**
     * What is reached of some processes and was not looked at. It takes time in proportion to what was looked at and what is asked for.
     *
     * @param touched the ids of the processes to start from, in any order; an empty id is nobody
     * @param covered the ids of the processes that were looked at; one that is not reached does no harm
     * @param most how many are asked for: the nearest ones
     * @return what is reached beyond what was looked at
     * @throws IllegalArgumentException if there is no process of such an id
     */
    public Reach reach(Collection<String> touched, Set<String> covered, int most) {
        int[] starts = indexesIn(touched);
        IntPredicate sought = process -> !covered.contains(id(process));
        return new Reach(
                this,
                covered,
                Search.from(starts, feeds, sought, most),
                Search.from(starts, fedBy, sought, most),
                most);
    }

    /**
     * Whether it is known of each process which ones it feeds.
     *
     * @return false if the {@code feeds} of one is {@code null}
     */
    public boolean isComplete() {
        return open.isEmpty();
    }

    int size() {
        return ids.size();
    }

    String id(int index) {
        return ids.get(index);
    }

    /** The processes whose {@code feeds} is unknown. */
    List<Integer> open() {
        return open;
    }

    /** The facts without which it is unknown whom these feed. */
    Facts openFacts() {
        return openFacts;
    }

    /** How many processes lead to one whose {@code feeds} is unknown over known edges, or are one. */
    int leadsToOpen() {
        return leadsToOpen.found().size();
    }

    boolean leadsToOpen(int index) {
        return leadsToOpen.reached(index);
    }

    boolean contains(String id) {
        return indexes.containsKey(id);
    }

    int index(String id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException("there is no process \"" + id + "\"");
        }
        return index;
    }

    private int[] targetsOf(BusinessProcess process) {
        return process.feeds() == null ? new int[0] : indexesIn(process.feeds());
    }

    private int[] indexesIn(Collection<String> some) {
        return some.stream()
                .filter(id -> !id.isEmpty())
                .mapToInt(this::index)
                .sorted()
                .distinct()
                .toArray();
    }

    private static Map<String, Integer> indexesOf(List<String> ids) {
        Map<String, Integer> indexes = new HashMap<>();
        for (String id : ids) {
            if (indexes.put(id, indexes.size()) != null) {
                throw new IllegalArgumentException("there are two processes \"" + id + "\"");
            }
        }
        return indexes;
    }

    private static int[][] inverse(int[][] edges) {
        List<List<Integer>> inverse = new ArrayList<>(edges.length);
        IntStream.range(0, edges.length).forEach(i -> inverse.add(new ArrayList<>(1)));
        for (int from = 0; from < edges.length; from++) {
            for (int to : edges[from]) {
                inverse.get(to).add(from);
            }
        }
        return inverse.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
