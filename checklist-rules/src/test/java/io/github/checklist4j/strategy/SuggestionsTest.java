package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.capacity.CapacityPolicy;
import io.github.checklist4j.capacity.Utilisation;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A change that is suggested names a real fact, does what it says when it is made, and is the smallest that does. */
class SuggestionsTest {
    private static final long PROJECTS = 5 * Long.getLong("laws.projects", 60);
    private static final Limits LIMITS = Limits.standard();
    private static final CapacityPolicy POLICY =
            IntegrationStrategy.capacityPolicy(IntegrationStrategy.assessor().parameters());
    private static final List<Project> EXAMPLES = Stream.of("case-study-first", "case-study-revised", "half-known")
            .map(Examples::read)
            .toList();

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> tried = new TreeSet<>();
    private int applied;

    @Test
    void hold_when_they_are_made_and_one_step_less_does_not() {
        ProjectGenerator generator = ProjectGenerator.of(IntegrationStrategy.assessor());
        EXAMPLES.forEach(this::each);
        LongStream.range(0, PROJECTS).forEach(seed -> {
            each(generator.any(seed));
            each(generator.like(EXAMPLES.get((int) (seed % EXAMPLES.size())), seed));
        });

        assertThat(wrong).isEmpty();
        assertThat(tried).as("%d changes", applied).hasSizeGreaterThan(20);
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
            alone(Utilisation.suggestions(List.of(failing))).forEach(change -> check(project, failing, change));
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
                        verdict(project, each, change.path(), number(change.to()), change)
                                .ifPresent(verdict -> {
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

    private void check(Project project, Utilisation failing, Suggestion change) {
        String what = failing.id() + " of " + failing.subject() + " in " + project.id() + ": " + change;
        Optional<Verdict> made = verdict(project, failing, change.path(), number(change.to()), change);
        Optional<Verdict> less = verdict(project, failing, change.path(), before(change), change);
        made.ifPresent(verdict -> {
            applied++;
            tried.add(failing.id());
            if (verdict == Verdict.NOT_SATISFIED) {
                wrong.add("does not do: " + what);
            }
        });
        less.filter(verdict -> verdict == Verdict.SATISFIED).ifPresent(verdict -> wrong.add("less does too: " + what));
    }

    /** What comes of the same measure, or nothing where the fact cannot stand there alone. */
    private static Optional<Verdict> verdict(
            Project project, Utilisation of, String path, BigDecimal number, Suggestion change) {
        boolean time = change.to().startsWith("P");
        Object value =
                time ? Range.exact(Duration.ofNanos(number.movePointRight(9).longValueExact())) : Range.exact(number);
        return Stream.of(value, time ? ((Range<?>) value).low() : number)
                .flatMap(each -> changed(project, path, each).stream())
                .findFirst()
                .flatMap(changed -> utilisations(changed).stream()
                        .filter(each -> each.id().equals(of.id())
                                && each.subject().equals(of.subject())
                                && each.measured().equals(of.measured()))
                        .findFirst())
                .map(Utilisation::verdict);
    }

    private static Optional<Project> changed(Project project, String path, Object value) {
        try {
            return Optional.of(FactTree.with(project, path, value));
        } catch (IllegalArgumentException | ClassCastException contradiction) {
            return Optional.empty();
        }
    }

    private static BigDecimal before(Suggestion change) {
        BigDecimal to = number(change.to());
        BigDecimal step = change.to().startsWith("P")
                ? new BigDecimal(change.path().endsWith("initialWindow") ? "1" : "0.001")
                : BigDecimal.ONE.movePointLeft(Math.max(0, to.scale()));
        return number(change.from()).compareTo(to) < 0 ? to.subtract(step) : to.add(step);
    }

    private static BigDecimal number(String text) {
        return text.startsWith("P")
                ? BigDecimal.valueOf(Duration.parse(text).toNanos(), 9)
                : new BigDecimal(text.replaceAll("[ ,]", ""));
    }

    private static List<Utilisation> utilisations(Project project) {
        return Capacity.of(project, LIMITS, POLICY).utilisations();
    }
}
