package io.github.checklist4j.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.BusinessProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProcessGraphPropertyTest {
    record Case(List<BusinessProcess> processes, Set<String> touched, Set<String> covered) {}

    @Property(tries = 500)
    void equals_a_naive_fixpoint(@ForAll("large") Case given) {
        Reach reach = ProcessGraph.of(given.processes).reach(given.touched);
        assertThat(reach.reached())
                .extracting(Reached::process)
                .containsExactlyElementsOf(affected(given.processes, given.touched));
    }

    @Property(tries = 500)
    void a_path_is_real_and_nothing_is_shorter(@ForAll("large") Case given) {
        Reach reach = ProcessGraph.of(given.processes).reach(given.touched);
        for (Reached reached : reach.reached()) {
            List<String> path = reach.pathTo(reached.process());
            assertThat(path).hasSize(reached.distance() + 1);
            assertThat(given.touched)
                    .contains(reached.way() == Reached.Way.UPSTREAM ? path.get(path.size() - 1) : path.get(0));
            assertThat(path.get(reached.way() == Reached.Way.UPSTREAM ? 0 : path.size() - 1))
                    .isEqualTo(reached.process());
            for (int i = 1; i < path.size(); i++) {
                assertThat(feeds(given.processes, path.get(i - 1))).contains(path.get(i));
            }
            assertThat(reached.distance()).isEqualTo(fewestSteps(given.processes, given.touched, reached.process()));
        }
    }

    @Property(tries = 1_500)
    void verdict_and_missing_facts_are_those_of_trying_every_completion(@ForAll("small") Case given) {
        List<List<BusinessProcess>> completions = completions(given.processes);
        Predicate<List<BusinessProcess>> fine = all -> given.covered.containsAll(affected(all, given.touched));
        Reach beyond = ProcessGraph.of(given.processes).reach(given.touched, given.covered, Integer.MAX_VALUE);
        boolean holes = !beyond.reached().isEmpty();

        Set<Boolean> outcomes = new HashSet<>();
        completions.forEach(all -> outcomes.add(fine.test(all)));
        assertThat(holes).isEqualTo(!outcomes.contains(true));

        List<String> pivotal = new ArrayList<>();
        for (int i = 0; i < given.processes.size(); i++) {
            int changed = i;
            if (given.processes.get(i).feeds() == null
                    && completions.stream()
                            .anyMatch(all -> fine.test(all)
                                    && allFeeds(given.processes).stream()
                                            .anyMatch(feeds -> !fine.test(with(all, changed, feeds))))) {
                pivotal.add("processes[" + given.processes.get(i).id() + "].feeds");
            }
        }
        assertThat(holes ? List.of() : beyond.open().paths()).isEqualTo(pivotal);
    }

    @Provide
    Arbitrary<Case> large() {
        return Arbitraries.integers().between(0, 12).flatMap(size -> cases(size, 0.15));
    }

    @Provide
    Arbitrary<Case> small() {
        return Arbitraries.integers().between(1, 4).flatMap(size -> cases(size, 0.35));
    }

    private static Arbitrary<Case> cases(int size, double unknown) {
        List<String> ids = IntStream.range(0, size).mapToObj(i -> "p" + i).toList();
        Arbitrary<List<List<String>>> feeds =
                some(ids, 3).injectNull(unknown).list().ofSize(size);
        return Combinators.combine(feeds, some(ids, 2), some(ids, size))
                .as((lists, touched, covered) -> new Case(
                        IntStream.range(0, size)
                                .mapToObj(i -> new BusinessProcess(ids.get(i), null, lists.get(i)))
                                .toList(),
                        new LinkedHashSet<>(touched),
                        new LinkedHashSet<>(covered)))
                .filter(given -> given.processes.stream()
                                        .filter(process -> process.feeds() == null)
                                        .count()
                                <= 2
                        || size > 4);
    }

    private static Arbitrary<List<String>> some(List<String> ids, int most) {
        return ids.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(ids).list().ofMaxSize(most);
    }

    private static List<String> affected(List<BusinessProcess> processes, Set<String> touched) {
        Set<String> down = new HashSet<>(touched);
        Set<String> up = new HashSet<>(touched);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (BusinessProcess process : processes) {
                for (String target : feeds(processes, process.id())) {
                    grew |= down.contains(process.id()) && down.add(target);
                    grew |= up.contains(target) && up.add(process.id());
                }
            }
        }
        return processes.stream()
                .map(BusinessProcess::id)
                .filter(id -> down.contains(id) || up.contains(id))
                .toList();
    }

    private static int fewestSteps(List<BusinessProcess> processes, Set<String> touched, String goal) {
        return Math.min(steps(processes, touched, Set.of(goal)), steps(processes, Set.of(goal), touched));
    }

    private static int steps(List<BusinessProcess> processes, Set<String> from, Set<String> to) {
        Set<String> reached = new HashSet<>(from);
        for (int steps = 0; steps <= processes.size(); steps++) {
            if (!Collections.disjoint(reached, to)) {
                return steps;
            }
            for (String id : Set.copyOf(reached)) {
                reached.addAll(feeds(processes, id));
            }
        }
        return Integer.MAX_VALUE;
    }

    private static List<String> feeds(List<BusinessProcess> processes, String id) {
        return processes.stream()
                .filter(process -> process.id().equals(id) && process.feeds() != null)
                .flatMap(process -> process.feeds().stream())
                .toList();
    }

    private static List<List<BusinessProcess>> completions(List<BusinessProcess> processes) {
        List<List<BusinessProcess>> completions = List.of(processes);
        for (int i = 0; i < processes.size(); i++) {
            int at = i;
            if (processes.get(i).feeds() == null) {
                completions = completions.stream()
                        .flatMap(all -> allFeeds(processes).stream().map(feeds -> with(all, at, feeds)))
                        .toList();
            }
        }
        return completions;
    }

    private static List<List<String>> allFeeds(List<BusinessProcess> processes) {
        return IntStream.range(0, 1 << processes.size())
                .mapToObj(bits -> IntStream.range(0, processes.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(i -> processes.get(i).id())
                        .toList())
                .toList();
    }

    private static List<BusinessProcess> with(List<BusinessProcess> all, int index, List<String> feeds) {
        List<BusinessProcess> copy = new ArrayList<>(all);
        copy.set(index, new BusinessProcess(all.get(index).id(), null, feeds));
        return copy;
    }
}
