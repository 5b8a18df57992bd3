package io.github.checklist4j.reassess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.strategy.IntegrationStrategy;
import io.github.checklist4j.strategy.StandardParameters;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Assessor STANDARD = IntegrationStrategy.assessor();
    private static final Project FIRST = ChecklistJson.standard()
            .read(Path.of("..", "checklist-examples", "projects", "case-study-first.json"), Project.class);

    /** A result as it comes back from a file. */
    private static Assessment stored(Assessment assessment) {
        return ChecklistJson.standard().read(ChecklistJson.standard().write(assessment), Assessment.class);
    }

    @Test
    void gives_the_same_with_date_parameters_limits_and_strictness_of_the_header() {
        Limit limit = STANDARD.data().limits().all().get(0);
        Assessor own = STANDARD.strict()
                .with(STANDARD.parameters()
                        .with(StandardParameters.HEADROOM, new BigDecimal("0.5"))
                        .with("pattern.costs-estimated", StandardParameters.ESTIMATE_AGE, 30))
                .with(STANDARD.data()
                        .withLimits(List.of(new Limit(
                                limit.id(),
                                BigDecimal.TEN,
                                limit.unit(),
                                limit.window(),
                                limit.scope(),
                                limit.enforcement(),
                                limit.mayChange(),
                                "own",
                                "2026",
                                true,
                                null))));
        Project undated = ProjectBuilder.builder(FIRST).asOf(null).build();
        Assessment result = stored(
                own.assess(undated, LocalDate.of(2026, 12, 1)).with(own.evidence(undated, LocalDate.of(2026, 12, 1))));
        Replay replay = Replay.of(STANDARD, result, undated);
        assertThat(replay.reasons()).isEmpty();
        assertThat(replay.differs()).isEmpty();
        assertThat(replay.isEqual()).isTrue();
    }

    @Test
    void says_that_the_facts_are_others_and_where_it_differs() {
        Replay replay =
                Replay.of(STANDARD, stored(STANDARD.assess(FIRST)), FactTree.with(FIRST, "architecture.diagram", null));
        assertThat(replay.isEqual()).isFalse();
        assertThat(replay.reasons()).singleElement().asString().startsWith("other facts: ");
        assertThat(replay.differs()).containsExactly("header", "goals.architecture-explained", "rules");
        assertThat(replay.difference().verdicts()).hasSize(1);
    }

    @Test
    void says_that_library_and_data_are_others() {
        Assessment now = STANDARD.assess(FIRST);
        Header header = now.header();
        Assessment old = new Assessment(
                new Header(
                        header.checklist(),
                        "2025-01",
                        "0.0.9",
                        header.project(),
                        null,
                        header.asOf(),
                        false,
                        List.of(),
                        header.measured()),
                now.tasks(),
                now.rules(),
                now.parameters(),
                now.limits(),
                now.assumptions(),
                now.notices(),
                List.of());
        assertThat(Replay.of(STANDARD, old, FIRST).reasons())
                .containsExactly(
                        "other data files: 2025-01 then, " + header.edition() + " now",
                        "another library version: 0.0.9 then, " + header.library() + " now",
                        "the result does not say of which facts it is");
    }
}
