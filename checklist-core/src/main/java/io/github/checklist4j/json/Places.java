package io.github.checklist4j.json;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds where the values of some paths stand, by a second look at the input: only inputs with problems pay for it. */
final class Places {
    static final Places NONE = new Places(new TreeSet<>());

    private final NavigableSet<String> wanted;
    private final Map<String, Long> offsets = new HashMap<>();

    private Places(NavigableSet<String> wanted) {
        this.wanted = wanted;
    }

    static Places of(Source source, Set<String> paths) {
        Places places = new Places(new TreeSet<>(paths));
        try (JsonParser parser = source.parser()) {
            places.scan(parser);
        } catch (JacksonException e) {
            // the syntax ends here; what was found up to here still stands
        }
        return places;
    }

    private void scan(JsonParser parser) {
        while (parser.nextToken() != null) {
            JsonToken token = parser.currentToken();
            if (token.isStructStart() || token.isScalarValue()) {
                String path = Paths.of(Paths.around(parser));
                if (leadsSomewhere(path)) {
                    offsets.putIfAbsent(path, parser.currentTokenLocation().getByteOffset());
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private boolean leadsSomewhere(String path) {
        String next = wanted.ceiling(path);
        return next != null && next.startsWith(path);
    }

    /** The offset of the value, or of the innermost one around it that is there. */
    long offset(String path) {
        @Nullable Long offset = offsets.get(path);
        if (offset != null || path.isEmpty()) {
            return offset == null ? 0 : offset;
        }
        return offset(path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')))));
    }
}
