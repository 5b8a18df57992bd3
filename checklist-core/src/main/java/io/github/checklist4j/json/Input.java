package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.facts.Vocabulary;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.NearestWord;
import io.github.checklist4j.internal.Quoted;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** An input while it is read: its tokens, its bounds, and what is wrong with it so far. */
final class Input {
    /** A whole number of so many characters certainly fits a {@code long}. */
    private static final int DIGITS_OF_A_LONG = 18;

    final JsonParser parser;
    final InputBounds bounds;
    final Problems problems;
    final Vocabulary vocabulary;
    private final Map<String, ValueReader> extensions;

    Input(
            JsonParser parser,
            InputBounds bounds,
            Problems problems,
            Map<String, ValueReader> extensions,
            Vocabulary vocabulary) {
        this.parser = parser;
        this.bounds = bounds;
        this.problems = problems;
        this.extensions = extensions;
        this.vocabulary = vocabulary;
    }

    /** What reads the extension fact of that name. */
    ValueReader extension(String name) {
        return extensions.getOrDefault(name, PlainReader.INSTANCE);
    }

    /** The text at hand, or {@code null} if there is none or it is too long. */
    @Nullable
    String text(String expected) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse(expected);
            return null;
        }
        String text = parser.getString();
        if (text.length() > bounds.textLength()) {
            tooLong("a text", bounds.textLength(), "textLength");
            return null;
        }
        return text;
    }

    /** The number at hand, without exponent, or {@code null} if there is none or one cannot compute with it. */
    @Nullable
    BigDecimal number(String expected) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            refuse(expected);
            return null;
        }
        int length = parser.getStringLength();
        if (length > bounds.numberLength()) {
            tooLong("a number", bounds.numberLength(), "numberLength");
            return null;
        }
        if (token == JsonToken.VALUE_NUMBER_INT && length <= DIGITS_OF_A_LONG) {
            return BigDecimal.valueOf(parser.getLongValue());
        }
        BigDecimal number = parsed(length);
        if (number == null || !Bounds.computable(number)) {
            refuse(Code.TOO_LARGE, "a number of at most 40 digits before and behind the point", null);
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private @Nullable BigDecimal parsed(int length) {
        try {
            return new BigDecimal(parser.getStringCharacters(), parser.getStringOffset(), length);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Reports the value at hand and skips it. */
    @Nullable
    Object refuse(String expected) {
        return refuse(Code.WRONG_VALUE, expected, null);
    }

    private void tooLong(String what, int most, String bound) {
        refuse(
                Code.TOO_LARGE,
                what + " of at most " + most + " characters; shorten it, or raise the bound " + bound,
                null);
    }

    /** Reports the value at hand and skips it. */
    @Nullable
    Object refuse(Code code, String expected, @Nullable String nearest) {
        problems.add(offset(), new Problem(code, path(), null, found(), expected, nearest));
        parser.skipChildren();
        return null;
    }

    /** Reports a key that nobody knows and skips its value. */
    void unknownKey(String key, Collection<String> known) {
        String nearest = NearestWord.to(key, known);
        String expected = nearest == null ? "one of " + String.join(", ", known) : "a known key";
        problems.add(
                offset(),
                new Problem(Code.UNKNOWN_KEY, path(), null, "the unknown key " + Quoted.of(key), expected, nearest));
        if (nearest != null) {
            problems.unreadable(Paths.child(Paths.of(parser.streamReadContext().getParent()), nearest));
        }
        skipValue();
    }

    /** Reports a key that stands in its object a second time and skips its value. */
    void duplicateKey(String key) {
        problems.add(
                offset(),
                new Problem(
                        Code.DUPLICATE_KEY,
                        path(),
                        null,
                        "the key " + Quoted.of(key) + " a second time",
                        "it once",
                        null));
        skipValue();
    }

    /** Reports that the list or object at hand goes on for too long, and skips the rest of it. */
    void tooMany(String what) {
        TokenStreamContext container = around();
        JsonToken end = container.inArray() ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
        String most = "at most " + bounds.listLength() + " " + what;
        String expected = most + "; shorten it, or raise the bound listLength";
        problems.add(offset(), new Problem(Code.TOO_LARGE, path(), null, "more " + what, expected, null));
        problems.unreadable(Paths.of(container.getParent()));
        do {
            parser.skipChildren();
        } while (parser.nextToken() != end);
    }

    void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }

    /** The path of the value at hand: of the one that just began or ended, or of the key. */
    String path() {
        return Paths.of(around());
    }

    /** The list or object that the value at hand is part of. */
    private TokenStreamContext around() {
        return Paths.around(parser);
    }

    private long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> Quoted.of(parser.getString());
            default -> Quoted.plain(parser.getString());
        };
    }
}
