package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.internal.Quoted;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads an object as a record, straight into the arguments of its constructor. */
final class RecordReader implements ValueReader {
    /** What editors look for at the top of a file; it says nothing about the project. */
    private static final String SCHEMA_KEY = "$schema";

    private static final ClassValue<RecordReader> READERS = new ClassValue<>() {
        @Override
        protected RecordReader computeValue(Class<?> type) {
            return type == Assessment.class
                    ? new RecordReader(RecordShape.of(ResultForm.class), Readers::of, RecordReader::assessment)
                    : new RecordReader(RecordShape.of(type), Readers::of);
        }
    };

    private final RecordShape shape;
    private final Function<@Nullable Object[], Object> creates;
    private final List<String> keys;
    private final String[] expected;
    private final ValueReader[] readers;
    private final Component[] required;
    private final Map<String, Integer> positions = new HashMap<>();

    RecordReader(RecordShape shape, Function<Component, ValueReader> readerOf) {
        this(shape, readerOf, shape::create);
    }

    private RecordReader(
            RecordShape shape,
            Function<Component, ValueReader> readerOf,
            Function<@Nullable Object[], Object> creates) {
        this.shape = shape;
        this.creates = creates;
        keys = shape.components().stream().map(Component::name).toList();
        expected = keys.toArray(String[]::new);
        readers = shape.components().stream().map(readerOf).toArray(ValueReader[]::new);
        required = shape.components().stream()
                .filter(component -> !component.nullable())
                .toArray(Component[]::new);
        for (int i = 0; i < expected.length; i++) {
            positions.put(expected[i], i);
        }
    }

    private static Object assessment(@Nullable Object[] values) {
        return ((ResultForm) RecordShape.of(ResultForm.class).create(values)).assessment();
    }

    static RecordReader of(Class<?> type) {
        return READERS.get(type);
    }

    @Override
    public @Nullable Object read(Input in) {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            return in.refuse("an object");
        }
        int before = in.problems.size();
        return create(in, values(in), before);
    }

    /** The values of the components, in declaration order; the parser stands at the start of the object, then at its end. */
    @Nullable
    Object[] values(Input in) {
        JsonParser parser = in.parser;
        @Nullable Object[] values = new Object[expected.length];
        boolean[] seen = new boolean[expected.length];
        int next = 0;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            int at = next < expected.length && expected[next].equals(key) ? next : positions.getOrDefault(key, -1);
            if (at < 0) {
                unknown(in, key);
            } else if (seen[at]) {
                in.duplicateKey(key);
            } else {
                seen[at] = true;
                next = at + 1;
                values[at] = parser.nextToken() == JsonToken.VALUE_NULL ? null : readers[at].read(in);
            }
        }
        requireAll(in, values);
        return values;
    }

    private void unknown(Input in, String key) {
        if (key.equals(SCHEMA_KEY) && in.parser.streamReadContext().getParent().inRoot()) {
            in.skipValue();
        } else {
            in.unknownKey(key, keys);
        }
    }

    private void requireAll(Input in, @Nullable Object[] values) {
        for (Component component : required) {
            if (values[component.index()] == null && component.blank() != null) {
                values[component.index()] = component.blank();
            } else if (values[component.index()] == null) {
                String path = Paths.child(in.path(), component.name());
                if (!in.problems.isUnreadable(path)) {
                    in.problems.add(new Problem(Code.MISSING, path, null, "nothing", "a value: it is required", null));
                }
            }
        }
    }

    private @Nullable Object create(Input in, @Nullable Object[] values, int before) {
        try {
            return creates.apply(values);
        } catch (InvalidFactsException e) {
            new Consequences(shape.type(), in.path(), in.problems).add(e.problems());
        } catch (RuntimeException e) {
            // a record that lacks what could not be read may well refuse to be made: that is no news
            if (in.problems.size() == before) {
                String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                in.problems.add(new Problem(
                        Code.CONTRADICTION, in.path(), null, Quoted.line(message), "parts that agree", null));
            }
        }
        return null;
    }

    /** The record of which nothing is known, if there may be such a one. */
    @Override
    public @Nullable Object standIn() {
        try {
            return creates.apply(new Object[expected.length]);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
