package io.github.checklist4j.json;

import io.github.checklist4j.facts.Extensions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads extension facts: those that were registered as their types, the others as plain values. */
final class ExtensionsReader implements ValueReader {
    static final ExtensionsReader INSTANCE = new ExtensionsReader();

    private ExtensionsReader() {}

    @Override
    public @Nullable Object read(Input in) {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            return in.refuse("an object");
        }
        Map<String, Object> values = PlainReader.map(in, in::extension);
        return values == null ? null : new Extensions(values);
    }
}
