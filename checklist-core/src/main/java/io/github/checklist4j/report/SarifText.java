package io.github.checklist4j.report;

import io.github.checklist4j.internal.Quoted;
import java.util.stream.Collectors;

/** Texts as SARIF wants them: braces doubled, for single ones hold a place; no link where somebody's text looks like one. */
final class SarifText {
    private SarifText() {}

    static String of(String lines) {
        return lines.lines()
                .map(Quoted::safe)
                .collect(Collectors.joining("\n"))
                .replace("{", "{{")
                .replace("}", "}}")
                .replace("](", "\\](");
    }
}
