package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem.Place;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes down as JSON what a parser of any format reads, one value of it, and where each part stood: the door reads that as any other input,
 * with the same bounds and the same words for what is wrong.
 */
final class Transcript {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?");

    private final JsonParser parser;
    private final int most;
    private final JsonText json = JsonText.onOneLine();
    private final Origins origins = new Origins();
    private final Set<Place> places = new HashSet<>();
    private int depth;

    private Transcript(JsonParser parser, int most) {
        this.parser = parser;
        this.most = most;
    }

    /**
     * The value at which the parser stands, or its first one; afterwards it stands at the end of that.
     *
     * @param most the bytes after which nobody wants to read on
     */
    static Source of(JsonParser parser, JsonFactory factory, int most) {
        Transcript transcript = new Transcript(parser, most);
        transcript.value();
        return transcript.source(factory);
    }

    private Source source(JsonFactory factory) {
        String text = json.end();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        origins.toBytes(text);
        // a tree has no places, or one for all that is in it, which would only mislead
        return new Source(factory, bytes, 0, bytes.length, false, places.size() > 1 ? origins : new Origins());
    }

    private void value() {
        JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        while (token != null) {
            if (json.length() <= most) {
                write(token);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = depth == 0 ? null : parser.nextToken();
        }
    }

    private void write(JsonToken token) {
        if (token.isStructEnd()) {
            json.close(token == JsonToken.END_OBJECT ? '}' : ']');
            return;
        }
        if (depth > 0
                && token != JsonToken.PROPERTY_NAME
                && Paths.around(parser).inArray()) {
            json.element();
        }
        origins.add(json.length(), place());
        switch (token) {
            case START_OBJECT -> json.open('{');
            case START_ARRAY -> json.open('[');
            case PROPERTY_NAME -> json.key(parser.currentName());
            case VALUE_NULL, VALUE_TRUE, VALUE_FALSE -> json.literal(token.asString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            default -> json.text(String.valueOf(parser.getString()));
        }
    }

    /** A number that JSON would write in another way, such as 1_000 or +5, counts as what it is; one that JSON has not is a text. */
    private void number(String text) {
        String plain =
                NUMBER.matcher(text).matches() ? text : parser.getNumberValue().toString();
        if (NUMBER.matcher(plain).matches()) {
            json.literal(plain);
        } else {
            json.text(text);
        }
    }

    private @Nullable Place place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        if (at == null || at.getLineNr() < 1 || at.getColumnNr() < 1) {
            return null;
        }
        Place place = new Place(at.getLineNr(), at.getColumnNr());
        places.add(place);
        return place;
    }
}
