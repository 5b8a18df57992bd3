package io.github.checklist4j.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A cell of a table, as it is read by people.
 *
 * @param column where its text begins, from 1
 */
record MarkdownCell(String text, List<String> links, int column) {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\(([^)\\s]*)[^)]*\\)");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    static List<MarkdownCell> of(String line) {
        List<MarkdownCell> cells = new ArrayList<>();
        int from = line.strip().startsWith("|") ? line.indexOf('|') + 1 : 0;
        for (String each : BAR.split(line.substring(from).stripTrailing().replaceFirst("(?<!\\\\)\\|$", ""), -1)) {
            int indent = each.length() - each.stripLeading().length();
            cells.add(new MarkdownCell(plain(each), links(each), from + indent + 1));
            from += each.length() + 1;
        }
        return cells;
    }

    private static List<String> links(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> Objects.requireNonNull(link.group(2)))
                .filter(link -> link.contains("://"))
                .toList();
    }

    /** The text without what makes it bold or a link. */
    static String plain(String text) {
        return LINK.matcher(text.strip())
                .replaceAll("$1")
                .replace("\\|", "|")
                .replaceAll("\\*\\*|__|`", "")
                .strip();
    }
}
