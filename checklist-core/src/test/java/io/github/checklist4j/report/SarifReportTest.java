package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.checklist4j.facts.Problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run read(String log) {
        assertThat(SCHEMA.validate(log, InputFormat.JSON)).isEmpty();
        try {
            return new ObjectMapper()
                    .readValue(log, SarifSchema210.class)
                    .getRuns()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rich() {
        return SarifReport.of(
                Samples.rich(),
                "facts/my shop.json",
                path -> path.startsWith("integrations[orders].")
                        ? new Place(7, 3)
                        : path.isEmpty() ? new Place(1, 1) : null);
    }

    @Test
    void has_a_result_for_each_subject_of_each_finding() {
        Golden.compare("results.sarif", rich());
    }

    @Test
    void is_valid_and_read_back_by_a_library_of_somebody_else() {
        Run run = read(rich());
        assertThat(run.getTool().getDriver().getRules()).hasSize(8);
        assertThat(run.getResults())
                .extracting(result -> result.getKind() + " " + result.getRuleId())
                .containsExactly(
                        "pass goals.shared",
                        "open goals.stated",
                        "notApplicable platform.none",
                        "fail platform.secure",
                        "open goals.stated",
                        "fail capacity.requests",
                        "fail capacity.retry",
                        "fail capacity.retry",
                        "informational capacity.advice",
                        "review pattern.broken");
    }

    @Test
    void says_where_in_the_file_the_first_fact_of_a_finding_stands() {
        Result result = read(rich()).getResults().get(5);
        assertThat(result.getLocations()).singleElement().satisfies(location -> {
            assertThat(location.getPhysicalLocation().getArtifactLocation().getUri())
                    .isEqualTo("facts/my%20shop.json");
            assertThat(location.getPhysicalLocation().getRegion().getStartLine())
                    .isEqualTo(7);
            assertThat(location.getPhysicalLocation().getRegion().getStartColumn())
                    .isEqualTo(3);
            assertThat(location.getLogicalLocations()).singleElement().satisfies(logical -> assertThat(
                            logical.getFullyQualifiedName())
                    .isEqualTo("integrations[orders]"));
        });
    }

    @Test
    void suppresses_what_a_waiver_covers_and_says_why() {
        assertThat(read(rich()).getResults())
                .filteredOn(result -> result.getSuppressions() != null
                        && !result.getSuppressions().isEmpty())
                .singleElement()
                .satisfies(result -> assertThat(result.getSuppressions())
                        .extracting("justification")
                        .containsExactly("accepted by A until 2027-01-31: it is replaced"));
    }

    @Test
    void has_fingerprints_of_rule_and_subject_that_no_two_results_share() {
        List<String> prints = read(rich()).getResults().stream()
                .map(result -> result.getPartialFingerprints()
                        .getAdditionalProperties()
                        .get("checklist4j/v1"))
                .toList();
        assertThat(prints).doesNotHaveDuplicates().contains("capacity.retry/integrations[stock]");
    }

    @Test
    void is_valid_without_a_file_and_without_results() {
        Run run = read(SarifReport.of(Samples.large(0)));
        assertThat(run.getResults()).singleElement();
        assertThat(read(SarifReport.of(Samples.rich())).getResults())
                .allSatisfy(result -> assertThat(result.getLocations().get(0).getPhysicalLocation())
                        .isNull());
    }

    @ParameterizedTest
    @MethodSource("io.github.checklist4j.report.Hostile#texts")
    void shows_whatever_the_facts_hold_as_text(String text) {
        Run run = read(SarifReport.of(Samples.saying(text), text, path -> null));
        assertThat(run.getResults().get(0).getMessage().getText())
                .contains(SarifText.of(text).strip());
    }

    @Test
    void makes_no_place_and_no_link_of_somebodys_text() {
        assertThat(SarifText.of("[a](b) {0} \u001b")).isEqualTo("[a\\](b) {{0}} \\u001b");
    }
}
