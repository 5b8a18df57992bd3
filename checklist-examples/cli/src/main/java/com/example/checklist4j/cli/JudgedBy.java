package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
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

    Assessor instead(Assessor assessor) {
        Assessor against = checklist == null ? assessor : assessor.against(ChecklistFile.read(checklist));
        return settings == null ? against : SettingsFile.of(against, settings);
    }
}
