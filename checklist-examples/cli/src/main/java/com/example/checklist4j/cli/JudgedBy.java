package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What every command that judges may be told: by which checklist, and what the organisation sees differently. */
final class JudgedBy {
    @Option(
            names = "--checklist",
            paramLabel = "FILE",
            description = "Another checklist than the built-in one, as JSON, or as tables in Markdown (*.md).")
    private String checklist;

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "What the organisation sees differently, as JSON: parameters, limits, severities.")
    private String settings;

    /** The files that are read for it. */
    Stream<String> files() {
        return Stream.of(checklist, settings).filter(Objects::nonNull);
    }

    Assessor instead(Assessor assessor) {
        Assessor against = checklist == null ? assessor : assessor.against(ChecklistFile.read(checklist));
        return settings == null ? against : SettingsFile.of(against, settings);
    }
}
