package io.github.checklist4j.json;

import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where the values of an input stand: line and column by the path of a fact, as findings and problems name it. Nothing is looked up before
 * somebody asks; then the input is read through once more, so it is kept as long as this object is. Safe for use by many threads.
 *
 * <pre>{@code
 * Reading<Project> reading = ChecklistJson.standard().readWithPlaces(file, Project.class);
 * Place place = reading.places().of("integrations[orders].payload.bytes");
 * }</pre>
 */
public final class Places {
    private final Source source;
    private final @Nullable Class<?> type;
    private final Map<String, ExtensionKey<?>> keys;
    private final LineCounter lines;
    private final Map<Integer, Map<String, Integer>> elementsById = new HashMap<>();
    private @Nullable Outline outline;

    /** The places of a record of the type with extension facts of the keys; without a type elements are known by their index alone. */
    Places(Source source, @Nullable Class<?> type, Map<String, ExtensionKey<?>> keys) {
        this.source = source;
        this.type = type;
        this.keys = keys;
        lines = new LineCounter(source);
    }

    /**
     * The place of a value, or of the innermost list or object around it that is there: the place to write it, where a fact is missing.
     *
     * @param path the path, with the id or the index of an element, for example {@code integrations[orders].volume} or {@code waivers[0]}; of
     *     an id that looks like an index the id counts
     * @return line and column, both from 1; a column counts characters
     */
    public synchronized Place of(String path) {
        return lines.placeOf(offset(path));
    }

    /** The byte at which the value begins. */
    long offset(String path) {
        if (outline == null) {
            outline = Outline.of(source);
        }
        return outline.isEmpty() ? 0 : outline.offset(new Walk(outline, path).end());
    }

    /** A way from the root along a path, as far as the input goes along. */
    private final class Walk {
        private final Outline in;
        private final String path;
        private int at;
        private int value;
        private @Nullable Class<?> held = type;

        Walk(Outline in, String path) {
            this.in = in;
            this.path = path;
        }

        int end() {
            while (at < path.length() && (path.charAt(at) == '[' ? toElement() : toKey())) {
                // goes on
            }
            return value;
        }

        private boolean toKey() {
            int from = at > 0 && path.charAt(at) == '.' ? at + 1 : at;
            int next = in.along(value, path, from);
            if (next < 0) {
                return false;
            }
            String name = in.name(next);
            held = held == null || name == null ? null : heldBy(held, name);
            at = from + in.length(next, path, from);
            value = next;
            return true;
        }

        /** An id may hold brackets: it ends where the path ends or goes on. */
        private boolean toElement() {
            for (int close = path.indexOf(']', at); close >= 0; close = path.indexOf(']', close + 1)) {
                int next = Outline.isBoundary(path, close + 1) ? element(path.substring(at + 1, close)) : -1;
                if (next >= 0) {
                    value = next;
                    at = close + 1;
                    return true;
                }
            }
            return false;
        }

        private int element(String key) {
            Integer byId = held == null ? null : byId(held).get(key);
            return byId != null ? byId : index(key) < 0 ? -1 : in.element(value, index(key));
        }

        private Map<String, Integer> byId(Class<?> element) {
            Component id = isFacts(element) ? RecordShape.of(element).id() : null;
            return id == null ? Map.of() : elementsById.computeIfAbsent(value, list -> elements(in, list, id.name()));
        }
    }

    /** What an object of the class holds under a name, or {@code null} if that has no declared parts. */
    private @Nullable Class<?> heldBy(Class<?> type, String name) {
        ExtensionKey<?> key = type == Extensions.class ? keys.get(name) : null;
        if (key != null) {
            return RecordShape.held(key.type());
        }
        return isFacts(type)
                ? RecordShape.of(type).components().stream()
                        .filter(component -> component.name().equals(name))
                        .findFirst()
                        .<Class<?>>map(Component::held)
                        .orElse(null)
                : null;
    }

    private static boolean isFacts(Class<?> type) {
        return type.isRecord() && type != Extensions.class;
    }

    private Map<String, Integer> elements(Outline in, int list, String idName) {
        Map<String, Integer> elements = new HashMap<>();
        for (int element = in.first(list); element < in.end(list); element = in.next(element)) {
            int id = in.named(element, idName);
            String text = id < 0 ? null : text(in.offset(id));
            if (text != null) {
                elements.putIfAbsent(text, element);
            }
        }
        return elements;
    }

    private @Nullable String text(int offset) {
        try (JsonParser parser = source.parserFrom(offset)) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
        }
    }

    private static int index(String key) {
        return key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : -1;
    }
}
