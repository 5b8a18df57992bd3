package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.checklist.Settings;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.Reading;
import java.io.UncheckedIOException;

/** Reads what an organisation sees differently, and gives it to who judges. */
final class SettingsFile {
    private SettingsFile() {}

    static Assessor of(Assessor assessor, String file) {
        try {
            Reading<Settings> read =
                    ChecklistJson.standard().readWithPlaces(FactsReader.path(file, "settings file"), Settings.class);
            return with(assessor, read);
        } catch (InvalidFactsException invalid) {
            throw Refusal.of(invalid, file);
        } catch (UncheckedIOException unreadable) {
            throw new Refusal(FactsReader.reason(file, unreadable.getCause()));
        }
    }

    private static Assessor with(Assessor assessor, Reading<Settings> read) {
        try {
            return assessor.with(read.value());
        } catch (InvalidFactsException invalid) {
            throw new InvalidFactsException(invalid.problems().stream()
                    .map(problem -> problem.at(read.places().of(problem.path())))
                    .toList());
        }
    }
}
