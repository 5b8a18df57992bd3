package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.Laws;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.ProductCapability;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The laws over all standard rules. How many projects are tried is the property {@code laws.projects}: few in every build, many in the
 * profile {@code hunt}.
 */
class StandardLawsTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(ASSESSOR);
    private static final Laws LAWS = Laws.of(ASSESSOR, GENERATOR);

    private static final long PROJECTS = Long.getLong("laws.projects", 5);

    @Property(tries = 80, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void of_verdicts_hold_for_generated_projects(
            @ForAll @LongRange(min = 0, max = 9_999_999) long seed,
            @ForAll @DoubleRange(min = 0.3, max = 1) double knowledge) {
        assertThat(LAWS.verdictBreaches(GENERATOR.project(seed, knowledge), seed))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-study-first", "case-study-revised", "half-known"})
    void of_verdicts_hold_for_the_examples_however_much_of_them_is_forgotten(String name) {
        Project example = Examples.read(name);
        assertThat(seeds(PROJECTS).flatMap(seed -> LAWS.verdictBreaches(example, seed).stream()))
                .isEmpty();
    }

    @Test
    void of_missing_facts_hold_for_generated_projects() {
        assertThat(seeds(PROJECTS)
                        .flatMap(seed -> LAWS.missingFactBreaches(GENERATOR.project(seed, 0.8), seed).stream()))
                .isEmpty();
    }

    private static Stream<Long> seeds(long count) {
        return LongStream.range(0, count).boxed();
    }
}
