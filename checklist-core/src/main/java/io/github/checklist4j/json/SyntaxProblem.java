package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.internal.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words why an input is no JSON, or goes beyond a bound of the parser. */
final class SyntaxProblem {
    private static final String VALUE =
            "a value: a text in double quotes, a number, true, false, null, a list or an object";

    /** A part of the parser's message, and what it means; the first that fits counts. */
    private static final Map<String, String> MEANINGS = meanings();

    private final JacksonException cause;
    private final JsonParser parser;
    private final Source source;
    private final InputBounds bounds;

    SyntaxProblem(JacksonException cause, JsonParser parser, Source source, InputBounds bounds) {
        this.cause = cause;
        this.parser = parser;
        this.source = source;
        this.bounds = bounds;
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("surrogate", "both halves of a surrogate pair");
        meanings.put("UTF-8", "text in UTF-8");
        meanings.put("comment", "no comment: JSON has none");
        meanings.put("to start property name", "a key in double quotes; the last one has no comma behind it");
        meanings.put("expected a value", "a value; the last one has no comma behind it");
        meanings.put("colon", "a colon between the key and its value");
        meanings.put("comma", "a comma, or the end of the list or object");
        meanings.put("umeric value", "a number such as 12, -0.5 or 1e6");
        meanings.put("unquoted character", "its escape, such as \\n or \\t");
        meanings.put("escape", "an escape of JSON: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits");
        meanings.put("close marker", "the bracket that closes what is open");
        meanings.put("white space", "nothing but spaces, tabs and line ends between values");
        meanings.put("token", VALUE);
        meanings.put("valid value", VALUE);
        return meanings;
    }

    /** The byte at which the input goes wrong. */
    long offset() {
        long offset = cause.getLocation() == null ? -1 : cause.getLocation().getByteOffset();
        return offset >= 0 ? offset : Math.max(0, parser.currentLocation().getByteOffset());
    }

    Problem problem() {
        TokenStreamContext context = parser.streamReadContext();
        // so deep a path would help nobody
        String path = isBound() && isDepth() ? "" : Paths.of(context.getParent());
        return new Problem(path, null, found(), expected(context), null);
    }

    private String found() {
        if (isBound()) {
            return isDepth() ? "lists and objects deeper within one another" : "a longer key";
        }
        if (isEnd()) {
            return "the end of the input";
        }
        return message().contains("UTF-8") ? "a byte that is not UTF-8" : word();
    }

    private String expected(TokenStreamContext context) {
        if (isBound()) {
            return isDepth()
                    ? "at most " + bounds.depth() + " levels; flatten the input, or raise the bound depth"
                    : "a key of at most " + bounds.textLength()
                            + " characters; shorten it, or raise the bound textLength";
        }
        if (isEnd()) {
            return missingEnd(context);
        }
        return MEANINGS.entrySet().stream()
                .filter(meaning -> message().contains(meaning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("JSON");
    }

    private String missingEnd(TokenStreamContext context) {
        if (message().contains("VALUE_STRING") || message().contains("property name")) {
            return "a closing quotation mark";
        }
        return context.inArray() ? "a closing ]" : context.inObject() ? "a closing }" : VALUE;
    }

    private boolean isBound() {
        return cause instanceof StreamConstraintsException;
    }

    private boolean isEnd() {
        return cause instanceof UnexpectedEndOfInputException || offset() >= source.length();
    }

    private boolean isDepth() {
        return message().contains("depth");
    }

    private String message() {
        return cause.getOriginalMessage();
    }

    /** The word or the character at which the input goes wrong. */
    private String word() {
        int start = (int) offset();
        int most = Math.min(source.length() - start, 40);
        String rest = new String(source.bytes(), source.start() + start, most, StandardCharsets.UTF_8);
        int end = 0;
        while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
            end++;
        }
        String word = rest.substring(0, Math.max(end, Character.charCount(rest.codePointAt(0))));
        return word.equals("\"") ? "a quotation mark" : Quoted.of(word);
    }
}
