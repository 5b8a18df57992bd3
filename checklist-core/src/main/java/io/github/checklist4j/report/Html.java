package io.github.checklist4j.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes elements of HTML and SVG. Whatever text it is handed shows as text. */
final class Html {
    /** What stands within a line: white space around it would show. */
    private static final Set<String> INLINE =
            Set.of("a", "b", "code", "span", "strong", "tspan", "title", "text", "time", "bdi");

    private final Sink sink;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Sink sink) {
        this.sink = sink;
    }

    /** Begins an element; attributes are names and values in turn, one with an empty value is left out. */
    Html open(String tag, String... attributes) {
        begin(tag, attributes);
        open.push(tag);
        return this;
    }

    /** An element that holds nothing and has no end. */
    Html empty(String tag, String... attributes) {
        begin(tag, attributes);
        return this;
    }

    private void begin(String tag, String... attributes) {
        sink.add(INLINE.contains(tag) ? "<" : "\n<", tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                sink.add(" ", attributes[i], "=\"", Markup.html(attributes[i + 1]), "\"");
            }
        }
        sink.add(">");
    }

    Html text(String text) {
        sink.add(Markup.html(text));
        return this;
    }

    /** An element that holds a text. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Html close() {
        sink.add("</", open.pop(), ">");
        return this;
    }

    /** A text of our own, as it is. */
    Html raw(String markup) {
        sink.add(markup);
        return this;
    }
}
