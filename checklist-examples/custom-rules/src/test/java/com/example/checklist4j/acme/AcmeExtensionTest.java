package com.example.checklist4j.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.report.TextReport;
import io.github.checklist4j.strategy.IntegrationStrategy;
import io.github.checklist4j.strategy.StandardParameters;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcmeExtensionTest {
    /** Found, not named: this is how any tool comes by the rules of this jar. */
    private static final Checker CHECKER = IntegrationStrategy.checker();

    private static final Assessor ASSESSOR = CHECKER.assessor();

    @Test
    void is_found_by_the_service_loader() {
        assertThat(ASSESSOR.checklist().tasks()).extracting(Task::id).contains(AcmeExtension.CONTRACTS);
        assertThat(ASSESSOR.rules()).contains(ContractRules.CONTRACT_IN_FORCE, AcmeRules.NO_NIGHTLY_SYNC);
    }

    @Test
    void asks_for_more_headroom_than_the_standard() {
        assertThat(ASSESSOR.parameters().value("pattern.capacity-matched", StandardParameters.HEADROOM))
                .isEqualByComparingTo("0.70")
                .isLessThan(StandardParameters.HEADROOM.defaultValue());
    }

    @Nested
    class A_contract {
        @ParameterizedTest
        @CsvSource({"2026-11-23, SATISFIED", "2026-11-22, NOT_SATISFIED"})
        void has_to_be_in_force_on_the_evaluation_date(String until, Verdict expected) {
            Assessment assessment = assessed("\"extensions\": {\"acme.contractUntil\": \"" + until + "\"}");
            assertThat(assessment.verdict(AcmeExtension.CONTRACTS)).isEqualTo(expected);
        }

        @Test
        void is_a_missing_fact_until_somebody_writes_it_down() {
            Assessment assessment = assessed("\"name\": \"Orders\"");
            assertThat(assessment.task(AcmeExtension.CONTRACTS).orElseThrow().missing())
                    .containsExactly("integrations[orders-to-erp].extensions.acme.contractUntil");
        }
    }

    @Nested
    class A_nightly_synchronous_run {
        /** Findings stand below their rule, which stands below its task, which stands below its area. */
        private static final int REPORT_INDENT = 6;

        private static final String SYNC = "\"style\": \"SYNCHRONOUS\", \"volume\": {\"recordsPerDay\": 20000}";

        @Test
        void is_a_finding() {
            assertThat(found(SYNC + ", \"timeliness\": {\"userWaits\": false}"))
                    .extracting(Finding::subjects, Finding::verdict)
                    .containsExactly(tuple(List.of("integrations[orders-to-erp]"), Verdict.NOT_SATISFIED));
        }

        @Test
        void is_none_while_somebody_waits_for_it() {
            assertThat(found(SYNC + ", \"timeliness\": {\"userWaits\": true}")).isEmpty();
        }

        @Test
        void is_unknown_while_nobody_says_whether_somebody_waits() {
            assertThat(found(SYNC))
                    .flatExtracting(Finding::missing)
                    .containsExactly("integrations[orders-to-erp].timeliness.userWaits");
        }

        @ParameterizedTest
        @CsvSource({"', \"timeliness\": {\"userWaits\": false}', not-satisfied.txt", "'', unknown.txt"})
        void is_reported_as_the_readme_says(String timeliness, String file) throws IOException, URISyntaxException {
            Path expected = Path.of(Objects.requireNonNull(AcmeExtensionTest.class.getResource("/" + file))
                    .toURI());
            assertThat(TextReport.details(assessed(SYNC + timeliness)))
                    .contains(Files.readString(expected).indent(REPORT_INDENT));
        }

        private List<Finding> found(String facts) {
            return assessed(facts).findings().stream()
                    .filter(finding -> finding.rule().equals("acme.no-nightly-sync"))
                    .toList();
        }
    }

    private static Assessment assessed(String facts) {
        String file = """
                {"id": "shop", "asOf": "2026-11-23", "integrations": [{"id": "orders-to-erp", %s}]}
                """.formatted(facts);
        return CHECKER.assess(CHECKER.read(file));
    }
}
