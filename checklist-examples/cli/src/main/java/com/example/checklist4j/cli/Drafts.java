package com.example.checklist4j.cli;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Merge;
import io.github.checklist4j.facts.Merge.Conflict;
import io.github.checklist4j.facts.Merge.Stated;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Facts of one project from several files, merged one after the other. */
final class Drafts {
    private final List<Draft> drafts = new ArrayList<>();
    private Project merged;

    private record Draft(String file, Reading<Project> reading) {
        /** The value that stands there, and its place. */
        String said(String path, Stated stated) {
            return stated.at(reading.places().of(path)) + " in " + file;
        }

        boolean states(String path) {
            try {
                return FactTree.value(reading.value(), path) != null;
            } catch (IllegalArgumentException noSuchElement) {
                return false;
            }
        }
    }

    /** Adds a file, unless it contradicts those before it. */
    void add(String file, Reading<Project> reading) {
        Draft draft = new Draft(file, reading);
        merged = merged == null ? reading.value() : merged(draft);
        drafts.add(draft);
    }

    /** The facts of all files so far. */
    Project merged() {
        return merged;
    }

    private Project merged(Draft draft) {
        try {
            Merge merge = Merge.of(merged, draft.reading().value());
            if (merge.project() == null) {
                throw refusal(
                        merge.conflicts().stream()
                                .map(each -> line(each, draft))
                                .toList(),
                        "conflict",
                        draft);
            }
            return merge.project();
        } catch (InvalidFactsException apart) {
            throw refusal(apart.problems().stream().map(Problem::toString).toList(), "problem", draft);
        }
    }

    private String line(Conflict conflict, Draft draft) {
        String path = conflict.path();
        return path + ": " + whoSaid(path).said(path, conflict.first()) + ", but "
                + draft.said(path, conflict.second());
    }

    /** What was merged is what the first said that said anything. */
    private Draft whoSaid(String path) {
        return drafts.stream()
                .filter(draft -> draft.states(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody states " + path));
    }

    /** Each on a line of its own, and how many there are. */
    private Refusal refusal(List<String> lines, String kind, Draft draft) {
        String total = lines.size() + " " + kind + (lines.size() == 1 ? "" : "s") + " between "
                + String.join(" and ", drafts.stream().map(Draft::file).toList()) + " and " + draft.file()
                + "; nothing was merged";
        return new Refusal(Stream.concat(lines.stream(), Stream.of(total)).toArray(String[]::new));
    }
}
