package io.github.checklist4j.json;

import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.facts.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads one input from its first byte to its last: a record comes out, or everything that is wrong. */
final class Document {
    private final Source source;
    private final InputBounds bounds;
    private final Problems problems;

    private Document(Source source, InputBounds bounds) {
        this.source = source;
        this.bounds = bounds;
        problems = new Problems(bounds.problems());
    }

    /**
     * The document in a part of the bytes.
     *
     * @throws InvalidFactsException if there are too many of them, or they are no text in UTF-8
     */
    static Document of(byte[] bytes, int from, int to, JsonFactory factory, InputBounds bounds) {
        if (to - from > bounds.bytes()) {
            throw refused(Code.TOO_LARGE, moreThan(bounds), fewerThan());
        }
        if (Encoding.isForeign(bytes, from, to)) {
            throw refused(Code.ENCODING, "UTF-16, UTF-32 or no text at all", "text in UTF-8; save the file as UTF-8");
        }
        if (Encoding.isMarkedTwice(bytes, from, to)) {
            throw refused(Code.ENCODING, "two byte order marks", "one or none; save the file as UTF-8");
        }
        return new Document(source(bytes, from + Encoding.markLength(bytes, from, to), to, factory), bounds);
    }

    /** The document that a parser of another format reads: one value of it. */
    static Document of(JsonParser parser, JsonFactory factory, InputBounds bounds) {
        Source source = Transcript.of(parser, factory, bounds.bytes());
        if (source.length() > bounds.bytes()) {
            throw refused(Code.TOO_LARGE, null, moreThan(bounds), fewerThan());
        }
        return new Document(source, bounds);
    }

    private static String moreThan(InputBounds bounds) {
        return "more than " + bounds.bytes() + " bytes";
    }

    private static String fewerThan() {
        return "fewer; split the input, or raise the bound bytes";
    }

    private static Source source(byte[] bytes, int start, int end, JsonFactory factory) {
        int broken = Utf8.firstBroken(bytes, start, end);
        return new Source(factory, bytes, start, broken < 0 ? end : broken, broken >= 0, null);
    }

    /**
     * Refuses a text that has no bytes in UTF-8.
     *
     * @throws InvalidFactsException if there is half of a surrogate pair in it
     */
    static void requireWholeCharacters(String text, JsonFactory factory) {
        int at = Encoding.halfCharacter(text);
        if (at >= 0) {
            byte[] before = text.substring(0, at).getBytes(StandardCharsets.UTF_8);
            Source source = new Source(factory, before, 0, before.length, false, null);
            Place place = new LineCounter(source).placeOf(before.length);
            throw refused(Code.ENCODING, place, "half of a surrogate pair", "a whole character");
        }
    }

    private static InvalidFactsException refused(Code code, String found, String expected) {
        return refused(code, new Place(1, 1), found, expected);
    }

    private static InvalidFactsException refused(Code code, @Nullable Place place, String found, String expected) {
        return new InvalidFactsException(List.of(new Problem(code, "", place, found, expected, null)));
    }

    /**
     * The record.
     *
     * @throws InvalidFactsException if anything is wrong
     */
    Object read(ValueReader reader, Map<String, ValueReader> extensions, Vocabulary vocabulary) {
        Object record;
        try (JsonParser parser = source.parser()) {
            record = value(reader, new Input(parser, bounds, problems, extensions, vocabulary));
        }
        if (record == null || !problems.isEmpty()) {
            throw problems.report(source);
        }
        return record;
    }

    /** Where the values of a record of the type stand, with extension facts of the keys. */
    Places places(Class<?> type, Map<String, ExtensionKey<?>> keys) {
        return new Places(source, type, keys);
    }

    private @Nullable Object value(ValueReader reader, Input in) {
        try {
            Object record = wholeValue(reader, in);
            if (source.brokenOff()) {
                problems.add(
                        source.length(),
                        new Problem(Code.ENCODING, "", null, SyntaxProblem.NO_UTF_8, SyntaxProblem.UTF_8, null));
            }
            return record;
        } catch (JacksonException e) {
            problems.last(new SyntaxProblem(e, in.parser, source, bounds));
        } catch (Problems.Enough e) {
            // the report says so
        }
        return null;
    }

    private @Nullable Object wholeValue(ValueReader reader, Input in) {
        JsonToken first = in.parser.nextToken();
        if (first == null) {
            if (!source.brokenOff()) {
                problems.add(new Problem(Code.MISSING, "", null, "nothing", "an object", null));
            }
            return null;
        }
        Object record = first == JsonToken.VALUE_NULL ? in.refuse("an object") : reader.read(in);
        if (in.parser.nextToken() != null) {
            in.refuse(Code.SYNTAX, "the end of the input", null);
        }
        return record;
    }
}
