package com.example.checklist4j.importer.azure;

import com.example.checklist4j.importer.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values of template expressions, as far as the template alone says them: parameters by their defaults, variables, texts put together. What only
 * the deployment knows has no value. A name is made of such an expression all the same: unknown parameters stand for themselves in it, so that
 * what has the same name in the template has the same name here.
 */
final class Expressions {
    private static final int DEEPEST = 60;
    private static final int LONGEST = 2_000;
    private static final Pattern HOLE = Pattern.compile("\\{(\\d{1,2})(:[^}]*)?\\}");

    private final Json template;
    private final Map<String, Object> given;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Object> names = new HashMap<>();
    private int depth;

    /** @param given the values of parameters that whoever deploys the template gives it */
    Expressions(Json template, Map<String, Object> given) {
        this.template = template;
        this.given = given;
    }

    /** The value as a text, or {@code null} where the template does not say it. */
    String value(Json json) {
        return asText(of(json, false));
    }

    /** What the value is called here; never {@code null}, empty where nothing is known of it. */
    String name(Json json) {
        String name = asText(of(json, true));
        return name == null ? "" : name;
    }

    /** The value: a text, a {@link Json} that is an object or a list, or {@code null}. */
    Object of(Json json, boolean asName) {
        String text = json.scalar();
        if (text == null) {
            return json.isAbsent() ? null : json;
        }
        boolean expression = text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[");
        if (!expression) {
            return text.startsWith("[[") ? text.substring(1) : text;
        }
        if (depth >= DEEPEST) {
            return null;
        }
        depth++;
        try {
            return new Reader(text.substring(1, text.length() - 1), asName).whole();
        } finally {
            depth--;
        }
    }

    private static String asText(Object value) {
        return value instanceof String text ? text : null;
    }

    private Object parameter(String name, boolean asName) {
        Object value = given.containsKey(name)
                ? given.get(name)
                : once("p " + name, template.at("parameters").at(name).at("defaultValue"), asName);
        return value == null && asName ? name : value;
    }

    private Object once(String key, Json json, boolean asName) {
        Map<String, Object> known = asName ? names : values;
        if (!known.containsKey(key)) {
            known.put(key, null); // what refers to itself has no value
            known.put(key, of(json, asName));
        }
        return known.get(key);
    }

    /** Reads one expression from left to right. What it does not understand has no value. */
    private final class Reader {
        private final String text;
        private final boolean asName;
        private int at;
        private int level;

        private Reader(String text, boolean asName) {
            this.text = text;
            this.asName = asName;
        }

        private Object whole() {
            Object value = expression();
            blanks();
            return at == text.length() ? value : null;
        }

        private Object expression() {
            blanks();
            if (++level > DEEPEST || at == text.length()) {
                at = text.length() + 1;
                return null;
            }
            Object value = text.charAt(at) == '\'' ? literal() : callOrNumber();
            level--;
            return selected(value);
        }

        private String literal() {
            StringBuilder literal = new StringBuilder();
            for (at++; at < text.length(); at++) {
                if (text.charAt(at) == '\'') {
                    if (at + 1 == text.length() || text.charAt(at + 1) != '\'') {
                        at++;
                        return literal.toString();
                    }
                    at++;
                }
                literal.append(text.charAt(at));
            }
            at++; // never closed
            return null;
        }

        private Object callOrNumber() {
            int from = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            String word = text.substring(from, at);
            blanks();
            if (at >= text.length() || text.charAt(at) != '(') {
                return word.matches("-?\\d+") ? word : null;
            }
            return call(word.toLowerCase(Locale.ROOT), arguments());
        }

        private List<Object> arguments() {
            List<Object> arguments = new ArrayList<>();
            at++;
            blanks();
            while (at < text.length() && text.charAt(at) != ')') {
                int from = at;
                arguments.add(expression());
                blanks();
                if (at < text.length() && text.charAt(at) == ',') {
                    at++;
                } else if (at == from || at < text.length() && text.charAt(at) != ')') {
                    at = text.length(); // something that is not understood
                }
            }
            at++;
            return arguments;
        }

        /** What stands behind a value: {@code .name} or {@code ['name']}. */
        private Object selected(Object value) {
            Object selected = value;
            while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '[')) {
                String key;
                if (text.charAt(at) == '.') {
                    int from = ++at;
                    while (at < text.length()
                            && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                        at++;
                    }
                    key = text.substring(from, at);
                } else {
                    at++;
                    key = asText(expression());
                    at++;
                }
                selected = selected instanceof Json json && json.isObject() && key != null
                        ? Expressions.this.of(json.at(key), asName)
                        : null;
            }
            return selected;
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private Object call(String function, List<Object> arguments) {
            String first = arguments.isEmpty() ? null : asText(arguments.get(0));
            return switch (function) {
                case "parameters" -> first == null ? null : parameter(first, asName);
                case "variables" ->
                    first == null
                            ? null
                            : once("v " + first, template.at("variables").at(first), asName);
                case "concat" -> joined(arguments, "");
                case "format" -> first == null ? null : formatted(first, arguments);
                case "tolower" -> first == null ? null : first.toLowerCase(Locale.ROOT);
                case "toupper" -> first == null ? null : first.toUpperCase(Locale.ROOT);
                case "resourceid" -> joined(arguments, "/");
                default -> null;
            };
        }

        private String joined(List<Object> parts, String between) {
            if (!asName && parts.stream().anyMatch(part -> asText(part) == null)) {
                return null;
            }
            return bounded(parts.stream().map(this::part).collect(Collectors.joining(between)));
        }

        private String part(Object value) {
            String part = asText(value);
            return part == null ? "" : part;
        }

        private String formatted(String format, List<Object> arguments) {
            StringBuilder formatted = new StringBuilder();
            Matcher hole = HOLE.matcher(format);
            while (hole.find()) {
                int index = 1 + Integer.parseInt(hole.group(1));
                Object value = index < arguments.size() ? arguments.get(index) : null;
                if (asText(value) == null && !asName) {
                    return null;
                }
                hole.appendReplacement(formatted, Matcher.quoteReplacement(part(value)));
            }
            return bounded(hole.appendTail(formatted).toString());
        }

        private String bounded(String value) {
            return value.length() > LONGEST ? null : value;
        }
    }
}
