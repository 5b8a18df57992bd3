package io.github.checklist4j.assess;

import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
    private static final ExtensionKey<Boolean> SIGNED = new ExtensionKey<>("acme.signed", Boolean.class);
    private static final String TASK = "governance.change-assessed";
    private static final String FACTS =
            "{\"id\": \"shop\", \"asOf\": \"2026-11-23\", \"extensions\": {\"acme.signed\": false}}";

    private final Checker checker = Checker.of(IntegrationStrategy.assessor().with(List.of(new Signed())));

    /** Asks for a fact that only its own key makes readable. */
    public static final class Signed implements ChecklistExtension {
        @Override
        public String id() {
            return "acme";
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of(rule("acme.is-signed")
                    .decides(task())
                    .require(Fact.of(SIGNED, Project::extensions).is(true)));
        }

        @Override
        public List<ExtensionKey<?>> facts() {
            return List.of(SIGNED);
        }

        private static String task() {
            return IntegrationStrategy.assessor().checklist().tasks().get(0).id();
        }
    }

    @Test
    void reads_facts_with_the_types_that_its_rules_ask_for(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), FACTS);
        Project read = checker.read(file);
        assertThat(read.extensions().get(SIGNED)).isFalse();
        assertThat(checker.read(FACTS)).isEqualTo(read);
        assertThat(checker.read(new ByteArrayInputStream(FACTS.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(read);
        assertThat(checker.assess(read).verdict(Signed.task())).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void refuses_a_word_that_its_checklist_does_not_have() {
        String misspelt = "{\"id\": \"shop\", \"attestations\": [{\"task\": \"" + TASK + "x\"}]}";
        InvalidFactsException refused = catchThrowableOfType(InvalidFactsException.class, () -> checker.read(misspelt));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.UNKNOWN_WORD);
            assertThat(problem.path()).isEqualTo("attestations[0].task");
            assertThat(problem.place()).isNotNull();
        });
    }

    @Test
    void assesses_with_the_date_of_the_caller_where_the_facts_state_none() {
        LocalDate today = LocalDate.of(2026, 11, 27);
        Assessment assessment = checker.assess(checker.read("{\"id\": \"shop\"}"), today);
        assertThat(assessment).isEqualTo(checker.assessor().assess(checker.read("{\"id\": \"shop\"}"), today));
        assertThat(assessment.header().asOf()).isEqualTo(today);
    }

    @Test
    void writes_what_it_reads_back() {
        Assessment assessment = checker.assess(checker.read(FACTS));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        checker.write(assessment, written);
        assertThat(checker.write(assessment)).isEqualTo(written.toString(StandardCharsets.UTF_8));
        assertThat(checker.json().read(checker.write(assessment), Assessment.class))
                .isEqualTo(assessment);
        assertThat(checker.write(checker.read(FACTS)))
                .isEqualTo(ChecklistJson.standard().write(checker.read(FACTS)));
    }

    /** That it finds extensions, the examples show: nothing in this module may be found. */
    @Test
    void of_the_standard_has_the_standard_rules() {
        assertThat(IntegrationStrategy.checker().assessor().rules())
                .isEqualTo(IntegrationStrategy.assessor().rules());
    }
}
