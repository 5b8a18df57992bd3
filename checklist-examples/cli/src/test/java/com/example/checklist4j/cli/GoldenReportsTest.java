package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.report.TextReport;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole report of each example, compared to the letter. After a wanted change run with {@code -Dgolden.update=true} and read the
 * difference as carefully as code.
 */
class GoldenReportsTest {
    @ParameterizedTest
    @ValueSource(strings = {"case-study-first", "case-study-revised", "half-known"})
    void says_what_it_said(String name) throws IOException {
        Project project = ChecklistJson.standard().read(Path.of("..", "projects", name + ".json"), Project.class);
        String report = TextReport.of(IntegrationStrategy.assess(project));
        Path golden = Path.of("src", "test", "resources", "golden", name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }
}
