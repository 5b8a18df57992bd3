package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.capacity.CapacityPolicy;
import io.github.checklist4j.capacity.Utilisation;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.limits.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change that is suggested names a real fact, does what it says when it is made, and is the smallest that does. */
class SuggestionsTest {
    private static final long PROJECTS = 5 * Long.getLong("laws.projects", 60);
    private static final Limits LIMITS = Limits.standard();
    private static final CapacityPolicy POLICY =
            IntegrationStrategy.capacityPolicy(IntegrationStrategy.assessor().parameters());
    private static final List<Project> EXAMPLES = Stream.of("case-study-first", "case-study-revised", "half-known")
            .map(Examples::read)
            .toList();

    /** The facts that may be stated, without the ids of those that have one. */
    private static final Set<String> FACTS = Stream.concat(
                    EXAMPLES.stream(),
                    LongStream.range(0, 30).mapToObj(seed -> ProjectGenerator.of(IntegrationStrategy.assessor())
                            .project(seed, 1)))
            .flatMap(project -> FactTree.known(project).stream())
            .map(Suggested::shape)
            .collect(Collectors.toSet());

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> tried = new TreeSet<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int applied;
    private int pairs;

    @Test
    void hold_when_they_are_made_and_one_step_less_does_not() {
        ProjectGenerator generator = ProjectGenerator.of(IntegrationStrategy.assessor());
        EXAMPLES.forEach(this::each);
        LongStream.range(0, PROJECTS).forEach(seed -> {
            each(generator.any(seed));
            each(generator.like(EXAMPLES.get((int) (seed % EXAMPLES.size())), seed));
        });

        assertThat(wrong).isEmpty();
        assertThat(tried).as("%d changes, %d of them pairs", applied, pairs).hasSizeGreaterThan(20);
    }

    /** Everything is far too much, once in batches and once in single calls: of each limit that is judged there is a way out. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1000000"})
    void there_is_one_for_every_limit(String batch) {
        Overloaded.projects(batch).forEach(this::each);
        kinds.forEach((id, changes) -> assertThat(changes).as(id).isPositive());

        assertThat(wrong).isEmpty();
        assertThat(kinds.keySet()).containsAll(Overloaded.limits(batch));
    }

    @Test
    void mend_all_that_fails_at_one_place_or_say_what_they_do_not() {
        ProjectGenerator generator = ProjectGenerator.of(IntegrationStrategy.assessor());
        EXAMPLES.forEach(this::together);
        LongStream.range(0, PROJECTS)
                .forEach(seed -> together(generator.like(EXAMPLES.get((int) (seed % EXAMPLES.size())), seed)));

        assertThat(wrong).isEmpty();
        assertThat(tried).as("%d changes", applied).hasSizeGreaterThan(5);
    }

    private void each(Project project) {
        for (Utilisation failing : failing(project)) {
            check(project, failing);
        }
    }

    private static List<Utilisation> failing(Project project) {
        return utilisations(project).stream()
                .filter(each -> each.verdict() == Verdict.NOT_SATISFIED)
                .toList();
    }

    private static Stream<Suggestion> alone(List<Suggestion> suggestions) {
        return suggestions.stream().filter(change -> change.text().contains(" is enough"));
    }

    private void together(Project project) {
        Map<String, List<Utilisation>> places = failing(project).stream()
                .collect(Collectors.groupingBy(Utilisation::subject, LinkedHashMap::new, Collectors.toList()));
        places.forEach((place, failing) -> {
            List<Suggestion> all = Utilisation.suggestions(failing);
            assertThat(alone(all).map(Suggestion::path)).as(all.toString()).doesNotHaveDuplicates();
            alone(all)
                    .filter(change -> !change.text().contains("too much: ") && everythingIsSaid(all))
                    .forEach(change -> failing.forEach(each -> {
                        verdict(Suggested.made(project, change), each).ifPresent(verdict -> {
                            applied++;
                            tried.add(each.id());
                            if (verdict == Verdict.NOT_SATISFIED) {
                                wrong.add("says not that it leaves " + each.id() + " of " + place + " in "
                                        + project.id() + ": " + change);
                            }
                        });
                    }));
        });
    }

    /** What a change leaves of a limit that nobody can compute yet is told by asking for what is not said. */
    private static boolean everythingIsSaid(List<Suggestion> all) {
        return all.stream().noneMatch(change -> change.text().startsWith("say "));
    }

    /** One change that is enough, two that are needed with each other, or a fact without which none can be computed. */
    private void check(Project project, Utilisation failing) {
        String where = failing.id() + " of " + failing.subject() + " in " + project.id() + ": ";
        Map<String, List<Suggestion>> byText = new LinkedHashMap<>();
        for (Suggestion change : Utilisation.suggestions(List.of(failing))) {
            byText.computeIfAbsent(change.text(), text -> new ArrayList<>()).add(change);
            if (!FACTS.contains(Suggested.shape(change.path()))) {
                wrong.add("names no fact: " + where + change);
            }
        }
        byText.values().forEach(changes -> {
            if (changes.get(0).to().isEmpty()) {
                asks(failing, changes.get(0), where);
            } else if (changes.stream().anyMatch(change -> Suggested.isNothing(change.to()))) {
                wrong.add("to nothing: " + where + changes);
            } else {
                holds(project, failing, changes, where);
            }
        });
        kinds.merge(failing.id(), byText.size(), Math::max);
    }

    private void asks(Utilisation failing, Suggestion change, String where) {
        boolean open = Stream.of(failing.used(), failing.allowed())
                .anyMatch(side -> side.open().paths().contains(change.path()));
        if (!open) {
            wrong.add("asks for what is not read: " + where + change);
        }
    }

    /** With all of them it does not fail; with the last of them one step less, or not at all, it does not hold. */
    private void holds(Project project, Utilisation failing, List<Suggestion> changes, String where) {
        Suggestion last = changes.get(changes.size() - 1);
        Optional<Project> before = Optional.of(project);
        for (Suggestion change : changes.subList(0, changes.size() - 1)) {
            before = before.flatMap(each -> Suggested.made(each, change));
        }
        verdict(before.flatMap(each -> Suggested.made(each, last)), failing).ifPresent(verdict -> {
            applied++;
            tried.add(failing.id());
            pairs += changes.size() - 1;
            if (verdict == Verdict.NOT_SATISFIED) {
                wrong.add("does not do: " + where + changes);
            }
        });
        for (Optional<Project> less : List.of(before, before.flatMap(each -> Suggested.less(each, last)))) {
            verdict(less, failing)
                    .filter(verdict -> verdict == Verdict.SATISFIED)
                    .ifPresent(verdict -> wrong.add("less does too: " + where + changes));
        }
    }

    /** What comes of the same measure, or nothing where the fact cannot stand there alone or the measure is gone. */
    private static Optional<Verdict> verdict(Optional<Project> changed, Utilisation of) {
        return changed.flatMap(project -> utilisations(project).stream()
                        .filter(each -> each.id().equals(of.id())
                                && each.subject().equals(of.subject())
                                && each.measured().equals(of.measured()))
                        .findFirst())
                .map(Utilisation::verdict);
    }

    private static List<Utilisation> utilisations(Project project) {
        return Capacity.of(project, LIMITS, POLICY).utilisations();
    }
}
