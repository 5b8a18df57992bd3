package com.example.checklist4j.cli;

import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.MarkdownChecklist;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.json.ChecklistJson;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads a checklist: tables in Markdown from a file that ends with .md, JSON from any other. */
final class ChecklistFile {
    private ChecklistFile() {}

    static Checklist read(String file) {
        Path path = FactsReader.path(file, "checklist");
        try {
            return file.endsWith(".md")
                    ? MarkdownChecklist.read(path)
                    : ChecklistJson.standard().read(path, Checklist.class);
        } catch (InvalidFactsException invalid) {
            throw Refusal.of(invalid, file);
        } catch (UncheckedIOException unreadable) {
            throw new Refusal(FactsReader.reason(file, unreadable.getCause()));
        }
    }
}
