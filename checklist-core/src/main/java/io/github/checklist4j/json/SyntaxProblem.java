package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.internal.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words why an input is no JSON, or goes beyond a bound of the parser. */
final class SyntaxProblem {
    static final String NO_UTF_8 = "a byte that is not UTF-8";
    static final String UTF_8 = "text in UTF-8";

    private static final String VALUE =
            "a value: a text in double quotes, a number, true, false, null, a list or an object";

    private static final Pattern NON_STANDARD = Pattern.compile("^Non-standard token '([^']*)'");
    private static final Pattern QUOTED_TOKEN = Pattern.compile("token '[^']*'");

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
        meanings.put("comment", "no comment: JSON has none");
        meanings.put("to start property name", "a key in double quotes; the last one has no comma behind it");
        meanings.put("expected a value", "a value; the last one has no comma behind it");
        meanings.put("colon", "a colon between the key and its value");
        meanings.put("comma", "a comma, or the end of the list or object");
        meanings.put("Leading zero", "a number without leading zeros");
        meanings.put("hexadecimal", "a number such as 12, -0.5 or 1e6");
        meanings.put("umeric value", "a number such as 12, -0.5 or 1e6");
        meanings.put("unquoted character", "its escape, such as \\n or \\t, or a closing quotation mark before it");
        meanings.put("escape", "an escape of JSON: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits");
        meanings.put("close marker", "the bracket that closes what is open");
        meanings.put("white space", "nothing but spaces, tabs and line ends between values");
        meanings.put("token", VALUE);
        meanings.put("valid value", VALUE);
        return meanings;
    }

    /** The byte at which the input goes wrong. */
    long offset() {
        long offset = Math.max(0, reported() - behind());
        while (offset > 0 && offset < source.length() && (source.at((int) offset) & 0xC0) == 0x80) {
            offset--; // to the start of the character
        }
        return offset;
    }

    private long reported() {
        long offset = cause.getLocation() == null ? -1 : cause.getLocation().getByteOffset();
        return offset >= 0 ? offset : Math.max(0, parser.currentLocation().getByteOffset());
    }

    /** How far behind the place that went wrong the parser has got already. */
    private int behind() {
        Matcher word = NON_STANDARD.matcher(cause.getOriginalMessage());
        if (word.find()) {
            return word.group(1).length();
        }
        return message().contains("plus sign") || (isBound() && isDepth()) ? 1 : 0;
    }

    Problem problem() {
        TokenStreamContext context = parser.streamReadContext();
        // so deep a path would help nobody
        String path = isBound() && isDepth() ? "" : Paths.of(context.getParent());
        return new Problem(code(), path, null, found(), expected(context), null);
    }

    private Code code() {
        return isBound() ? Code.TOO_LARGE : isEnd() && source.brokenOff() ? Code.ENCODING : Code.SYNTAX;
    }

    private String found() {
        if (isBound()) {
            return isDepth() ? "lists and objects deeper within one another" : "a longer key";
        }
        if (isEnd()) {
            return source.brokenOff() ? NO_UTF_8 : "the end of the input";
        }
        return word();
    }

    private String expected(TokenStreamContext context) {
        if (isBound()) {
            return isDepth()
                    ? "at most " + bounds.depth() + " levels; flatten the input, or raise the bound depth"
                    : "a key of at most " + bounds.textLength()
                            + " characters; shorten it, or raise the bound textLength";
        }
        if (isEnd()) {
            return source.brokenOff() ? UTF_8 : missingEnd(context);
        }
        if (message().contains("expected a value") && context.inObject()) {
            return VALUE;
        }
        if (isBehindTheDocument(context) && !message().contains("comment")) {
            return "the end of the input";
        }
        return MEANINGS.entrySet().stream()
                .filter(meaning -> message().contains(meaning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("JSON");
    }

    private boolean isBehindTheDocument(TokenStreamContext context) {
        JsonToken last = parser.currentToken();
        return context.inRoot() && last != null && last.isStructEnd();
    }

    private String missingEnd(TokenStreamContext context) {
        if (message().contains("VALUE_STRING")
                || message().contains("property name")
                || message().contains("escape")) {
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

    /** What the parser says, without the word of the input that it quotes. */
    private String message() {
        return QUOTED_TOKEN.matcher(cause.getOriginalMessage()).replaceFirst("token");
    }

    /** The word or the character at which the input goes wrong. */
    private String word() {
        int start = (int) offset();
        int most = Math.min(source.length() - start, 40);
        String rest = new String(source.bytes(), source.start() + start, most, StandardCharsets.UTF_8);
        int end = rest.startsWith("-") || rest.startsWith("+") ? 1 : 0;
        while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
            end++;
        }
        String word = rest.substring(0, Math.max(end, Character.charCount(rest.codePointAt(0))));
        return word.equals("\"") ? "a quotation mark" : Quoted.of(word);
    }
}
