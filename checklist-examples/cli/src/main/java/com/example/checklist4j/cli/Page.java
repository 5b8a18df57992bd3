package com.example.checklist4j.cli;

import java.util.List;
import java.util.stream.Stream;

/** Text in sections. A section without lines is left out; what a fact holds never breaks a line or commands the terminal. */
final class Page {
    private final StringBuilder text = new StringBuilder();

    Page line(String line) {
        text.append(line.replaceAll("\\p{Cntrl}", "?")).append('\n');
        return this;
    }

    Page section(String heading, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            line("").line(heading);
            all.forEach(each -> line("  " + each));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
