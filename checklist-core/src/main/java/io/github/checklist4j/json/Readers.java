package io.github.checklist4j.json;

import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what reads a type. */
final class Readers {
    private Readers() {}

    static ValueReader of(Component component) {
        ValueReader reader = of(component.type(), component.bounds());
        Word names = component.names();
        return names != null && names.isClosed() ? new WordReader(names, reader) : reader;
    }

    /**
     * What reads values of the type.
     *
     * @throws IllegalArgumentException if nothing does
     */
    static ValueReader of(Type type, Bounds bounds) {
        ValueReader reader = type instanceof Class<?> plain
                ? ofClass(plain)
                : type instanceof ParameterizedType generic ? ofGeneric(generic, bounds) : null;
        if (reader == null) {
            throw new IllegalArgumentException("the JSON door does not read " + type.getTypeName());
        }
        return reader;
    }

    private static @Nullable ValueReader ofClass(Class<?> type) {
        if (type == Extensions.class) {
            return ExtensionsReader.INSTANCE;
        }
        if (type.isEnum()) {
            return new EnumReader(type);
        }
        return type.isRecord() ? new LaterRecord(type) : Scalars.of(type);
    }

    private static @Nullable ValueReader ofGeneric(ParameterizedType type, Bounds bounds) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListReader(of(arguments[0], bounds));
        }
        if (type.getRawType() == Range.class) {
            return range(arguments[0], bounds);
        }
        if (type.getRawType() != Map.class || arguments[0] != String.class) {
            return null;
        }
        ValueReader values = arguments[1] == Object.class ? PlainReader.INSTANCE : of(arguments[1], bounds);
        return PlainReader.mapOf(values);
    }

    private static @Nullable ValueReader range(Type of, Bounds bounds) {
        if (of == BigDecimal.class) {
            QuantityText text = QuantityText.of(bounds.unit());
            return new RangeReader<>(BigDecimal.class, text::parse, text.expected(), text.expectedOne());
        }
        return of == Duration.class
                ? new RangeReader<>(
                        Duration.class, DurationText::parseRange, DurationText.EXPECTED_RANGE, DurationText.EXPECTED)
                : null;
    }

    /** Looks up the reader of a record class when it is needed: a record may hold records of its own class. */
    private record LaterRecord(Class<?> type) implements ValueReader {
        @Override
        public @Nullable Object read(Input in) {
            return RecordReader.of(type).read(in);
        }

        @Override
        public @Nullable Object standIn() {
            return RecordReader.of(type).standIn();
        }
    }
}
