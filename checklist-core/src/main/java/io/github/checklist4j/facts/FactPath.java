package io.github.checklist4j.facts;

import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path, taken apart: {@code integrations[orders].payload.bytes} has the steps integrations with the key orders, payload, and bytes.
 *
 * @param text the whole path
 * @param steps its steps
 */
record FactPath(String text, List<Step> steps) {
    /** A name, and the key of the element that follows it. */
    record Step(String name, @Nullable String key) {}

    static FactPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfName(text, at);
            String name = text.substring(at, end);
            String key = null;
            if (end < text.length() && text.charAt(end) == '[') {
                int close = endOfKey(text, end);
                key = text.substring(end + 1, close);
                end = close + 1;
            }
            steps.add(new Step(name, key));
            at = end + 1;
        }
        return new FactPath(text, List.copyOf(steps));
    }

    private static int endOfName(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    /** A key may hold any character; it ends at the bracket that a dot or the end of the path follows. */
    private static int endOfKey(String text, int open) {
        int close = text.indexOf(']', open);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) != '.') {
            close = text.indexOf(']', close + 1);
        }
        if (close < 0) {
            throw new IllegalArgumentException(text + " is no path of a fact: a bracket is not closed");
        }
        return close;
    }

    boolean isLast(int step) {
        return step == steps.size() - 1;
    }

    @Nullable
    String key(int step) {
        return steps.get(step).key();
    }

    /** The rest of the path, for names that hold dots of their own. */
    String from(int step) {
        return steps.subList(step, steps.size()).stream()
                .map(each -> each.name() + (each.key() == null ? "" : "[" + each.key() + "]"))
                .collect(Collectors.joining("."));
    }

    Component componentOf(RecordShape shape, int step) {
        if (step >= steps.size()) {
            throw refused("it names a record, not a fact");
        }
        String name = steps.get(step).name();
        return shape.components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(shape.type().getSimpleName() + " has no " + name));
    }

    IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(text + " is no path of a fact: " + reason);
    }
}
