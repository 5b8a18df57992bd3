package io.github.checklist4j.json;

import io.github.checklist4j.internal.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** How the place of a value is written: {@code integrations[3].style}. */
final class Paths {
    private Paths() {}

    /** The list or object that the value at hand is part of: at its start, the parser's context is the value itself. */
    static TokenStreamContext around(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY ? context.getParent() : context;
    }

    /** The path of the value that the context is about. */
    static String of(@Nullable TokenStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(path, context);
        return path.toString();
    }

    private static void append(StringBuilder path, @Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(path, context.getParent());
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else {
            path.append(path.length() == 0 ? "" : ".").append(Quoted.plain(context.currentName()));
        }
    }

    /** The path of a component of what stands at the path. */
    static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
