package com.example.checklist4j.cli;

import io.github.checklist4j.json.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a value into the text of a facts file that is YAML, and leaves everything else as it is, comments too. What is new stands behind
 * the last line of the record that it belongs to, with the indentation of that record.
 */
final class YamlEdit {
    private static final String STEP = "  ";

    /** Records of which nothing but a name is known. */
    private static final Pattern NAMES =
            Pattern.compile("\\[\\{\"\\w+\": \"[^\"\\\\]*\"\\}(, \\{\"\\w+\": \"[^\"\\\\]*\"\\})*\\]");

    private final String text;
    private final Places places;

    YamlEdit(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /** The text with a value at a path where nothing stands; records on the way that are not there are made. */
    String with(String path, String value) {
        List<String> prefixes = JsonEdit.prefixes(path);
        int known = JsonEdit.known(places, prefixes);
        if (known == prefixes.size() - 1) {
            throw new Refusal(path + " stands there with nothing behind it; take that line out, or fill it in by hand");
        }
        int at = JsonEdit.offset(text, places.of(prefixes.get(known)));
        if (at < text.length() && text.charAt(at) == '{') {
            return new JsonEdit(text, places).with(path, value);
        }
        String indent = " ".repeat(at - lineStart(at));
        List<String> lines = new ArrayList<>();
        for (int step = known + 1; step < prefixes.size(); step++) {
            lines.add(indent + JsonEdit.name(prefixes, step) + ":");
            indent += STEP;
        }
        return inserted(endOfRecord(at), lines, value, indent);
    }

    private String inserted(int end, List<String> lines, String value, String indent) {
        String eol = text.contains("\r\n") ? "\r\n" : "\n";
        String all = String.join(eol, lines);
        String written = NAMES.matcher(value).matches()
                ? Stream.of(value.substring(2, value.length() - 2).split("\\}, \\{"))
                        .map(each -> eol + indent + "- " + each.replaceFirst("^\"(\\w+)\"", "$1"))
                        .reduce("", String::concat)
                : " " + value;
        return text.substring(0, end) + (end == 0 ? "" : eol) + all + written + text.substring(end);
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Behind the last line that is no less indented than the record, blank lines and comments left aside; before its line end. */
    private int endOfRecord(int at) {
        int indent = at - lineStart(at);
        int end = at;
        for (int from = lineStart(at); from < text.length(); from = lineEnd(from) + 1) {
            int first = from;
            while (first < text.length() && text.charAt(first) == ' ') {
                first++;
            }
            boolean isSaid = first < text.length() && "\r\n#".indexOf(text.charAt(first)) < 0;
            if (isSaid && first - from < indent && from > at) {
                return end;
            }
            end = isSaid ? withoutReturn(lineEnd(from)) : end;
        }
        return end;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int withoutReturn(int end) {
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
