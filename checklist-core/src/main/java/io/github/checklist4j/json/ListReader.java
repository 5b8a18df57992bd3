package io.github.checklist4j.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a list. An element that is refused leaves a stand-in, so that the others keep their positions. */
record ListReader(ValueReader element) implements ValueReader {
    @Override
    public @Nullable Object read(Input in) {
        if (in.parser.currentToken() != JsonToken.START_ARRAY) {
            return in.refuse("a list");
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; in.parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i >= in.bounds.listLength()) {
                in.tooMany("elements");
                return null;
            }
            Object value = element.read(in);
            Object kept = value == null ? element.standIn() : value;
            if (kept != null) {
                list.add(kept);
            }
        }
        return list;
    }
}
