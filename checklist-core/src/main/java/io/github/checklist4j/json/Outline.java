package io.github.checklist4j.json;

import io.github.checklist4j.internal.Quoted;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where each value of an input begins: its tree, laid flat in three arrays in the order of the input. The children of a value follow it, up
 * to the first value behind it. Of an input that goes wrong somewhere it has what stands before.
 */
final class Outline {
    private int[] offsets = new int[64];
    private int[] ends = new int[64];
    private @Nullable String[] names = new String[64];
    private int size;

    private Outline() {}

    static Outline of(Source source) {
        Outline outline = new Outline();
        Deque<Integer> open = new ArrayDeque<>();
        try (JsonParser parser = source.parser()) {
            outline.scan(parser, open);
        } catch (JacksonException e) {
            // the syntax ends here; what was found up to here still stands
        }
        open.forEach(outline::close);
        return outline;
    }

    private void scan(JsonParser parser, Deque<Integer> open) {
        String name = null;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                name = parser.currentName();
            } else if (token.isStructEnd()) {
                close(open.pop());
            } else {
                open.push(add((int) parser.currentTokenLocation().getByteOffset(), name));
                name = null;
                if (!token.isStructStart()) {
                    close(open.pop());
                }
            }
        }
    }

    private int add(int offset, @Nullable String name) {
        if (size == offsets.length) {
            int more = size + (size >> 1);
            offsets = Arrays.copyOf(offsets, more);
            ends = Arrays.copyOf(ends, more);
            names = Arrays.copyOf(names, more);
        }
        offsets[size] = offset;
        names[size] = name;
        return size++;
    }

    private void close(int value) {
        ends[value] = size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int offset(int value) {
        return offsets[value];
    }

    /** The first part of a value, or {@link #next} of nothing: compare with {@link #end}. */
    int first(int value) {
        return value + 1;
    }

    int next(int part) {
        return ends[part];
    }

    int end(int value) {
        return ends[value];
    }

    /** The element of a list, or -1. */
    int element(int list, int index) {
        int at = first(list);
        for (int i = 0; i < index && at < end(list); i++) {
            at = next(at);
        }
        return at < end(list) && names[at] == null ? at : -1;
    }

    /** The value of a key, or -1. */
    int named(int object, String name) {
        for (int part = first(object); part < end(object); part = next(part)) {
            if (name.equals(names[part])) {
                return part;
            }
        }
        return -1;
    }

    /** The value of the longest key that a path goes on with, as it is or as messages show it, or -1: a key may hold dots of its own. */
    int along(int object, String path, int from) {
        int best = -1;
        int longest = -1;
        for (int part = first(object); part < end(object); part = next(part)) {
            int length = length(part, path, from);
            if (length > longest) {
                longest = length;
                best = part;
            }
        }
        return best;
    }

    /** How many characters of the path the key of the value takes, or -1 if the path goes on with something else. */
    int length(int value, String path, int from) {
        String name = names[value];
        if (name == null) {
            return -1;
        }
        if (isNext(name, path, from)) {
            return name.length();
        }
        String shown = Quoted.plain(name);
        return isNext(shown, path, from) ? shown.length() : -1;
    }

    private static boolean isNext(String name, String path, int from) {
        return path.startsWith(name, from) && isBoundary(path, from + name.length());
    }

    /** Whether a part of the path ends before the position. */
    static boolean isBoundary(String path, int at) {
        return at == path.length() || path.charAt(at) == '.' || path.charAt(at) == '[';
    }

    @Nullable
    String name(int value) {
        return names[value];
    }
}
