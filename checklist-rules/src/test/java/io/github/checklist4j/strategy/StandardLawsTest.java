package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.Breach;
import io.github.checklist4j.laws.IdleRule.Never;
import io.github.checklist4j.laws.Laws;
import io.github.checklist4j.laws.ProjectGenerator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The laws over all standard rules, with projects of every kind and with examples in which something was changed. How many projects are
 * tried is the property {@code laws.projects}: some in every build, many in the profile {@code hunt}. What breaks a law is printed with its
 * seed in the order of the seeds, and as a facts file that shows it.
 */
class StandardLawsTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(ASSESSOR);
    private static final Laws LAWS = Laws.of(ASSESSOR, GENERATOR);
    private static final List<Project> EXAMPLES = Stream.of("case-study-first", "case-study-revised", "half-known")
            .map(Examples::read)
            .toList();

    private static final long PROJECTS = Long.getLong("laws.projects", 60);

    /** The first seed: another one makes other projects. */
    private static final long FIRST = Long.getLong("laws.first", 0);

    /** The examples are large, and the search for values takes longer than everything else. */
    private static final long LARGE = PROJECTS / 8;

    private static final long SEARCHED = PROJECTS / 6;

    /** Rules that only ask for a fact: it is unknown until somebody says it, and then they hold. */
    private static final Set<String> ASK_FOR_A_FACT = Set.of(
            "goals.architecture-explained.course",
            "goals.architecture-explained.quantities",
            "platform.hosting-understood.systems",
            "platform.hosting-understood.components",
            "platform.middleware-decided.choice",
            "platform.resilience-adequate.controls-stated",
            "platform.resilience-adequate.availability-stated",
            "platform.resilience-adequate.recovery-stated",
            "design.data-minimized.retention",
            "pattern.messaging-reliable.style");

    /** Advice and violations for so narrow a case that chance may miss it among these projects; other tests show that it is given. */
    private static final Set<String> RARE = Set.of(
            "pattern.messaging-reliable.synchronous-failure",
            "anti-pattern.data-event-flood",
            "pattern.costs-estimated.retries",
            "pattern.costs-estimated.budget-highest",
            "anti-pattern.export-by-business-event",
            "anti-pattern.migration-by-dual-write");

    private static final Laws STRICT = Laws.of(ASSESSOR.strict(), GENERATOR);

    private static Stream<Breach> breaches(Project project, long seed) {
        return breaches(LAWS, project, seed);
    }

    private static Stream<Breach> breaches(Laws laws, Project project, long seed) {
        return laws.verdictBreaches(project, seed).stream();
    }

    private static Project generated(long seed) {
        return GENERATOR.any(seed);
    }

    private static Project like(long seed) {
        return GENERATOR.like(EXAMPLES.get((int) (seed % EXAMPLES.size())), seed);
    }

    @Test
    void of_verdicts_hold_for_generated_projects() {
        assertThat(seeds(PROJECTS).flatMap(seed -> breaches(generated(seed), seed)))
                .isEmpty();
    }

    @Test
    void of_verdicts_hold_for_who_assumes_nothing() {
        assertThat(seeds(PROJECTS / 2).flatMap(seed -> breaches(STRICT, generated(seed), seed)))
                .isEmpty();
    }

    @Test
    void of_verdicts_hold_for_projects_like_the_examples() {
        assertThat(seeds(LARGE).flatMap(seed -> breaches(like(seed), seed))).isEmpty();
    }

    @Test
    void of_missing_facts_hold_for_generated_projects() {
        assertThat(seeds(SEARCHED).flatMap(seed -> LAWS.missingFactBreaches(generated(seed), seed).stream()))
                .isEmpty();
    }

    @Test
    void of_reasons_hold_for_generated_projects_and_those_like_the_examples() {
        assertThat(Stream.concat(
                        seeds(PROJECTS).flatMap(seed -> LAWS.reasonBreaches(generated(seed), seed).stream()),
                        seeds(LARGE).flatMap(seed -> LAWS.reasonBreaches(like(seed), seed).stream())))
                .isEmpty();
    }

    @Test
    void leave_no_rule_idle_but_those_that_only_ask_for_a_fact_and_rare_advice() {
        Stream<Project> projects = Stream.concat(
                GENERATOR.projects(8 * PROJECTS), seeds(PROJECTS / 2).map(StandardLawsTest::like));
        assertThat(LAWS.idle(projects)).allSatisfy(idle -> {
            assertThat(idle.never()).isEqualTo(Never.FAILS);
            assertThat(Stream.of(ASK_FOR_A_FACT, RARE)).anyMatch(known -> known.contains(idle.rule()));
        });
    }

    private static Stream<Long> seeds(long count) {
        return LongStream.range(FIRST, FIRST + count).boxed();
    }
}
