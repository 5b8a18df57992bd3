package io.github.checklist4j.assess;

import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.laws.Laws;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.report.TextReport;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.RangeFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.TextFact;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts of one's own of every type are compared like those of the library, and the laws hold for rules that read them. */
class OwnFactsTest {
    private static final ExtensionKey<Range<BigDecimal>> PEAK_KEY = ExtensionKey.quantity("acme.peak", "calls/min");
    private static final ExtensionKey<Range<Duration>> ANSWER_KEY = ExtensionKey.range("acme.answer", Duration.class);
    private static final ExtensionKey<LocalDate> UNTIL_KEY = new ExtensionKey<>("acme.until", LocalDate.class);
    private static final ExtensionKey<String> OWNER_KEY = new ExtensionKey<>("acme.owner", String.class);
    private static final ExtensionKey<List<Approval>> APPROVALS_KEY =
            ExtensionKey.list("acme.approvals", Approval.class);

    private static final QuantityFact<Integration> PEAK = Fact.quantity(PEAK_KEY, Integration::extensions);
    private static final RangeFact<Integration, Duration> ANSWER = Fact.range(ANSWER_KEY, Integration::extensions);
    private static final OrderedFact<Integration, LocalDate> UNTIL = Fact.ordered(UNTIL_KEY, Integration::extensions);
    private static final TextFact<Project> OWNER = Fact.text(OWNER_KEY, Project::extensions);
    private static final ListFact<Project, Approval> APPROVALS = Fact.list(APPROVALS_KEY, Project::extensions);
    private static final OrderedFact<Approval, LocalDate> ON = Fact.ordered("on", Approval::on);

    /** A record of one's own. */
    @NullMarked
    public record Approval(@Id String id, @Nullable LocalDate on) {}

    private static final class Acme implements ChecklistExtension {
        @Override
        public String id() {
            return "acme";
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of(
                    rule("acme.peak")
                            .decides("acme.own")
                            .forEach(ProjectFacts.INTEGRATIONS)
                            .require(PEAK.atMost(600))
                            .require(ANSWER.atMost(Duration.ofSeconds(2)))
                            .require(UNTIL.atLeast(LocalDate.of(2026, 12, 31))),
                    rule("acme.approved")
                            .decides("acme.own")
                            .forEach(APPROVALS)
                            .require(ON.atMost(LocalDate.of(2026, 11, 1))),
                    rule("acme.owned").decides("acme.own").require(OWNER.isStated()));
        }

        @Override
        public List<ExtensionKey<?>> facts() {
            return List.of(PEAK_KEY, ANSWER_KEY, UNTIL_KEY, OWNER_KEY, APPROVALS_KEY);
        }
    }

    private final Assessor assessor = Assessor.of(
                    new Checklist(
                            "own",
                            "Own",
                            List.of(new Area("acme", "Acme")),
                            List.of(new Task("acme.own", "acme", "All is well", "", "mend it", List.of()))),
                    List.of())
            .with(List.of(new Acme()));
    private final Checker checker = Checker.of(assessor);

    @Test
    void are_compared_and_shown_like_those_of_the_library() {
        Assessment assessment = checker.assess(checker.read("""
                {"id": "shop",
                 "integrations": [{"id": "orders", "extensions":
                   {"acme.peak": "1k", "acme.answer": "PT1S–PT2S", "acme.until": "2026-12-01"}}],
                 "extensions": {"acme.owner": "Iris", "acme.approvals": [{"id": "cab", "on": "2026-11-02"}, {"id": "dpo"}]}}"""));
        assertThat(TextReport.details(assessment).lines().map(String::strip))
                .contains(
                        "integrations[orders].extensions.acme.peak: 1,000 calls/min; expected is at most 600 calls/min",
                        "and by itself: integrations[orders].extensions.acme.until: 2026-12-01; expected is at least 2026-12-31",
                        "extensions.acme.approvals[cab].on: 2026-11-02; expected is at most 2026-11-01",
                        "find out extensions.acme.approvals[dpo].on");
    }

    @Test
    void that_are_absent_are_missing() {
        TaskResult task = checker.assess(checker.read("{\"id\": \"shop\", \"integrations\": [{\"id\": \"orders\"}]}"))
                .tasks()
                .get(0);
        assertThat(task.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(task.missing())
                .containsExactlyInAnyOrder(
                        "integrations[orders].extensions.acme.peak",
                        "integrations[orders].extensions.acme.answer",
                        "integrations[orders].extensions.acme.until",
                        "extensions.acme.approvals",
                        "extensions.acme.owner");
    }

    @Test
    void keep_the_laws() {
        ProjectGenerator generator = ProjectGenerator.of(assessor);
        Laws laws = Laws.of(assessor, generator);
        for (long seed = 0; seed < 9; seed++) {
            assertThat(laws.breaches(generator.any(seed), seed)).isEmpty();
        }
        assertThat(laws.idle(generator.projects(200))).isEmpty();
    }
}
