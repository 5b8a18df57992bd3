package com.example.checklist4j.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text in sections. A section without lines is left out; what a fact holds never breaks a line or commands the terminal. */
final class Page {
    /** Control characters of every sort, those from 80 to 9f too, what changes the line or the direction of reading, and tags. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\x{E0000}-\\x{E0FFF}]");

    private final StringBuilder text = new StringBuilder();

    Page line(String line) {
        text.append(COMMANDS.matcher(line).replaceAll("?")).append('\n');
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
