package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JUnitReportTest {
    @TempDir
    private Path folder;

    private List<ReportTestSuite> read(String report) throws Exception {
        Files.writeString(folder.resolve("TEST-checklist.xml"), report);
        return new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger()).parseXMLReportFiles();
    }

    @Test
    void has_a_suite_for_each_area_and_a_case_for_each_task() {
        Golden.compare("junit.xml", JUnitReport.of(Samples.rich()));
    }

    @Test
    void is_read_back_by_the_reader_of_surefire() throws Exception {
        List<ReportTestCase> cases = read(JUnitReport.of(Samples.rich())).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();
        assertThat(cases).hasSize(6);
        assertThat(cases).filteredOn(ReportTestCase::hasFailure).singleElement().satisfies(failure -> {
            assertThat(failure.getName()).startsWith("pattern.capacity: ");
            assertThat(failure.getFailureMessage()).isEqualTo("NOT SATISFIED: 2 fail, 1 open");
            assertThat(failure.getFailureDetail())
                    .contains("change integrations[orders].processing.batchSize from 1 to 3");
        });
        assertThat(cases).filteredOn(ReportTestCase::hasError).singleElement();
        assertThat(cases)
                .filteredOn(ReportTestCase::hasSkipped)
                .extracting(ReportTestCase::getFailureMessage)
                .containsExactly("UNKNOWN: 1 open", "NOT APPLICABLE", "WAIVED: 1 waived");
    }

    @ParameterizedTest
    @MethodSource("io.github.checklist4j.report.Hostile#texts")
    void shows_whatever_the_facts_hold_as_text(String text) throws Exception {
        ReportTestCase read =
                read(JUnitReport.of(Samples.saying(text))).get(0).getTestCases().get(0);
        ReportTestCase plain =
                read(JUnitReport.of(Samples.saying("x"))).get(0).getTestCases().get(0);
        assertThat(read.getFailureDetail().strip().lines())
                .hasSameSizeAs(plain.getFailureDetail().strip().lines().toList());
        assertThat(read.getFailureDetail())
                .contains(io.github.checklist4j.internal.Quoted.safe(text).stripTrailing());
    }

    @Test
    void writes_linearly_much() throws IOException {
        int once = JUnitReport.of(Samples.large(1_000)).length();
        assertThat(JUnitReport.of(Samples.large(2_000)).length()).isBetween(2 * once - once / 10, 2 * once + once / 10);
    }
}
