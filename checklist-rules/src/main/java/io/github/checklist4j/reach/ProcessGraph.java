package io.github.checklist4j.reach;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.knowledge.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The processes of a project and who feeds whom, cycles allowed. Build it once for a project; each search then takes time in proportion
 * to its size. Immutable.
 */
public final class ProcessGraph {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> feeds = new HashMap<>();
    private final Map<String, Set<String>> fedBy = new HashMap<>();
    private final List<String> open;
    private final Facts openFacts;
    private final List<String> leadToOpen;

    private ProcessGraph(List<BusinessProcess> processes) {
        for (BusinessProcess process : processes) {
            if (places.put(process.id(), places.size()) != null) {
                throw new IllegalArgumentException("there are two processes \"" + process.id() + "\"");
            }
        }
        for (BusinessProcess process : processes) {
            inOrder(process.feeds() == null ? List.of() : process.feeds())
                    .forEach(fed -> add(process.id(), fed, fedBy));
        }
        places.keySet().forEach(fed -> fedBy.getOrDefault(fed, Set.of()).forEach(feeding -> add(fed, feeding, feeds)));
        open = processes.stream()
                .filter(process -> process.feeds() == null)
                .map(BusinessProcess::id)
                .toList();
        openFacts = Facts.of(open.stream()
                .limit(Facts.MOST_NAMED)
                .map(id -> "processes[" + id + "].feeds")
                .toList());
        leadToOpen = new Search(open, fedBy, process -> true, Integer.MAX_VALUE).found();
    }

    /** What is added in declaration order stands in it. */
    private static void add(String process, String beside, Map<String, Set<String>> edges) {
        edges.computeIfAbsent(beside, first -> new LinkedHashSet<>(2)).add(process);
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
        List<String> starts = inOrder(touched);
        return new Reach(
                this,
                covered,
                new Search(starts, feeds, process -> !covered.contains(process), most),
                new Search(starts, fedBy, process -> !covered.contains(process), most),
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

    /** All processes, in declaration order. */
    Set<String> ids() {
        return places.keySet();
    }

    /** The processes whose {@code feeds} is unknown. */
    List<String> open() {
        return open;
    }

    /** The facts without which it is unknown whom these feed. */
    Facts openFacts() {
        return openFacts;
    }

    /** The processes that lead to one whose {@code feeds} is unknown over known edges, or are one. */
    List<String> leadToOpen() {
        return leadToOpen;
    }

    int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("there is no process \"" + id + "\"");
        }
        return place;
    }

    private List<String> inOrder(Collection<String> some) {
        Map<Integer, String> byPlace = new TreeMap<>();
        some.stream().filter(id -> !id.isEmpty()).forEach(id -> byPlace.put(place(id), id));
        return List.copyOf(byPlace.values());
    }
}
