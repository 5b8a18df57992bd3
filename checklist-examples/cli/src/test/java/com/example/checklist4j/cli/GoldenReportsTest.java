package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.report.TextReport;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole report of each example, compared to the letter on every JDK. After a wanted change run with {@code -Dgolden.update=true} and
 * read the difference as carefully as code. Of the result as JSON, which is long, the digest is kept.
 */
class GoldenReportsTest {
    @ParameterizedTest
    @ValueSource(strings = {"case-study-first", "case-study-revised", "half-known"})
    void says_what_it_said(String name) throws IOException {
        Project project = ChecklistJson.standard().read(Path.of("..", "projects", name + ".json"), Project.class);
        Assessment assessment = IntegrationStrategy.assessor().assess(project);
        compare(name + ".txt", TextReport.of(assessment));
        compare(name + "-details.txt", TextReport.details(assessment));
        compare(name + ".json.sha256", sha256(ChecklistJson.standard().write(ofAnyVersion(assessment))) + "\n");
    }

    /** docs/benchmarks.md says what a result holds where much is open, and what shorter ones would leave out. */
    @ParameterizedTest
    @CsvSource({"case-study-first, 1.38", "case-study-revised, 0.075", "half-known, 2.5"})
    void are_not_much_longer_than_the_facts(String name, double times) throws IOException {
        Path facts = Path.of("..", "projects", name + ".json");
        Project project = ChecklistJson.standard().read(facts, Project.class);
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        ChecklistJson.standard().writeCompact(IntegrationStrategy.assessor().assess(project), result);
        assertThat(result.size() / (double) Files.size(facts)).isLessThanOrEqualTo(times);
    }

    /** A result says the version of the library; another version need not say anything else. */
    private static Assessment ofAnyVersion(Assessment assessment) {
        Header header = assessment.header();
        return new Assessment(
                new Header(
                        header.checklist(),
                        header.edition(),
                        "",
                        header.project(),
                        header.digest(),
                        header.asOf(),
                        header.strict(),
                        header.overridden(),
                        header.measured()),
                assessment.tasks(),
                assessment.rules(),
                assessment.parameters(),
                assessment.limits(),
                assessment.assumptions(),
                assessment.notices(),
                assessment.evidence());
    }

    private static void compare(String file, String report) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
