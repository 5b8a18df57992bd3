package com.example.checklist4j.cli;

import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.json.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a value into the text of a facts file, at the place that the reader gives, and leaves everything else as it is. What is new takes
 * the indentation of what stands beside it.
 */
final class JsonEdit {
    private static final String STEP = "  ";

    private final String text;
    private final Places places;

    JsonEdit(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /** The text with a value at a path; records on the way that are not there are made. */
    String with(String path, String value) {
        List<String> prefixes = prefixes(path);
        int known = known(places, prefixes);
        int at = offset(text, places.of(prefixes.get(known)));
        if (known == prefixes.size() - 1 || text.charAt(at) != '{') { // a null on the way is replaced too
            return replaced(at, nested(prefixes, known, value, indentAt(at)));
        }
        return inserted(at, prefixes, known, value);
    }

    /** The path step by step, the root first: an element belongs to the name before it. */
    static List<String> prefixes(String path) {
        List<String> prefixes = new ArrayList<>(List.of(""));
        int at = 0;
        while (at < path.length()) {
            int dot = path.indexOf('.', at);
            int bracket = path.indexOf('[', at);
            int end = dot < 0 ? path.length() : dot;
            if (bracket >= 0 && bracket < end) {
                prefixes.add(path.substring(0, bracket));
                int close = path.indexOf("].", bracket);
                end = close < 0 ? path.length() : close + 1;
            }
            prefixes.add(path.substring(0, end));
            at = end + 1;
        }
        return prefixes;
    }

    /** The last of the records on the way that is there: what is not there has the place of what would hold it. */
    static int known(Places places, List<String> prefixes) {
        int known = 0;
        while (known + 1 < prefixes.size()
                && !places.of(prefixes.get(known + 1)).equals(places.of(prefixes.get(known)))) {
            known++;
        }
        return known;
    }

    static String name(List<String> prefixes, int step) {
        String path = prefixes.get(step);
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String nested(List<String> prefixes, int known, String value, String indent) {
        if (known == prefixes.size() - 1) {
            return laidOut(value, indent);
        }
        String below = indent + STEP;
        return "{\n" + below + AnswerText.quoted(name(prefixes, known + 1)) + ": "
                + nested(prefixes, known + 1, value, below) + "\n" + indent + "}";
    }

    /** A list of records has a line for each. */
    private static String laidOut(String value, String indent) {
        return value.startsWith("[{")
                ? value.replace("[{", "[\n" + indent + STEP + "{")
                        .replace("}, {", "},\n" + indent + STEP + "{")
                        .replace("}]", "}\n" + indent + "]")
                : value;
    }

    private String replaced(int at, String value) {
        return text.substring(0, at) + value + text.substring(end(at));
    }

    private String inserted(int object, List<String> prefixes, int known, String value) {
        int end = end(object) - 1;
        int last = end - 1;
        while (Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean empty = last == object;
        boolean onLines = empty || text.substring(object, end).indexOf('\n') >= 0;
        String indent = empty || !onLines ? indentAt(object) + STEP : indentOfFirst(object);
        String member =
                AnswerText.quoted(name(prefixes, known + 1)) + ": " + nested(prefixes, known + 1, value, indent);
        if (empty) {
            return text.substring(0, object + 1) + "\n" + indent + member + "\n" + indentAt(object)
                    + text.substring(end);
        }
        return text.substring(0, last + 1) + (onLines ? ",\n" + indent : ", ") + member + text.substring(last + 1);
    }

    private String indentOfFirst(int object) {
        int from = text.indexOf('\n', object) + 1;
        int to = from;
        while (text.charAt(to) == ' ' || text.charAt(to) == '\t') {
            to++;
        }
        return text.substring(from, to);
    }

    /** The white space at the beginning of the line. */
    private String indentAt(int at) {
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int to = from;
        while (to < at && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Behind the value that begins here. */
    private int end(int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at = endOfText(at);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (depth == 0 && isDelimiter(at + 1)) {
                return at + 1;
            }
            if (depth == 0) {
                if (c == '"' || c == '}' || c == ']') {
                    return at + 1;
                }
            }
        }
        return text.length();
    }

    private boolean isDelimiter(int at) {
        return at == text.length() || ",]} \t\r\n".indexOf(text.charAt(at)) >= 0;
    }

    private int endOfText(int quote) {
        int at = quote + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Where a place stands in a text. */
    static int offset(String text, Place place) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        for (int line = 1; line < place.line(); line++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return text.offsetByCodePoints(at, place.column() - 1);
    }
}
