package io.github.checklist4j.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what has no declared type: text, number, truth, list, map. A key with {@code null} is left out; in a list null stays. */
final class PlainReader implements ValueReader {
    static final PlainReader INSTANCE = new PlainReader();
    static final ValueReader MAP = mapOf(INSTANCE);

    private PlainReader() {}

    @Override
    public @Nullable Object read(Input in) {
        return switch (in.parser.currentToken()) {
            case START_OBJECT -> map(in, key -> INSTANCE);
            case START_ARRAY -> list(in);
            case VALUE_STRING -> in.text("a text");
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> in.number("a number");
        };
    }

    private @Nullable Object list(Input in) {
        JsonParser parser = in.parser;
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (list.size() >= in.bounds.listLength()) {
                in.tooMany("elements");
                return null;
            }
            list.add(parser.currentToken() == JsonToken.VALUE_NULL ? null : read(in));
        }
        return Collections.unmodifiableList(list);
    }

    /** Reads an object whose values are of one kind. */
    static ValueReader mapOf(ValueReader values) {
        return in ->
                in.parser.currentToken() == JsonToken.START_OBJECT ? map(in, key -> values) : in.refuse("an object");
    }

    /** The object at hand, each value as the reader for its key reads it. */
    static @Nullable Map<String, Object> map(Input in, Function<String, ValueReader> readers) {
        JsonParser parser = in.parser;
        Map<String, Object> map = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            if (!seen.add(key)) {
                in.duplicateKey(key);
            } else if (seen.size() > in.bounds.listLength()) {
                in.tooMany("keys");
                return null;
            } else if (parser.nextToken() != JsonToken.VALUE_NULL) {
                Object value = readers.apply(key).read(in);
                if (value != null) {
                    map.put(key, value);
                }
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
