package io.github.checklist4j.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name and type of a fact that a tool adds. What a fact of the library can be it can be too: a text, {@code Boolean}, {@code Integer},
 * {@code BigDecimal}, {@code LocalDate}, {@code Duration}, {@code Period}, an enum, a quantity or another range, a public record, a list.
 * A record declares what holds of its components as those of the library do, see {@link io.github.checklist4j.describe}.
 *
 * @param <T> the type
 */
public final class ExtensionKey<T> {
    private final String name;
    private final Class<?> raw;
    private final Type type;
    private final String unit;

    /**
     * A key of a plain type or a record.
     *
     * @param name the key in the facts file, for example {@code acme.contract}
     * @param type the type
     */
    public ExtensionKey(String name, Class<T> type) {
        this(name, type, type, "");
    }

    private ExtensionKey(String name, Class<?> raw, Type type, String unit) {
        this.name = Objects.requireNonNull(name, "name");
        this.raw = Objects.requireNonNull(raw, "type");
        this.type = type;
        this.unit = unit;
    }

    /**
     * A key of a number that is exact or a range, from 0 to 10<sup>15</sup>. One with other bounds stands in a record of yours, see
     * {@link io.github.checklist4j.describe.Within}.
     *
     * @param name the key in the facts file
     * @param unit its unit, empty for a plain count; says also how it may be written, see {@link io.github.checklist4j.describe.Within#unit()}
     * @return the key
     */
    public static ExtensionKey<Range<BigDecimal>> quantity(String name, String unit) {
        return new ExtensionKey<>(name, Range.class, new Generic(Range.class, BigDecimal.class), unit);
    }

    /**
     * A key of what is exact or a range.
     *
     * @param name the key in the facts file
     * @param type what the ends are, for example {@code Duration}
     * @param <E> what the ends are
     * @return the key
     */
    public static <E extends Comparable<? super E>> ExtensionKey<Range<E>> range(String name, Class<E> type) {
        return new ExtensionKey<>(name, Range.class, new Generic(Range.class, type), "");
    }

    /**
     * A key of a list.
     *
     * @param name the key in the facts file
     * @param type what each element is: a plain type or a record
     * @param <E> what each element is
     * @return the key
     */
    public static <E> ExtensionKey<List<E>> list(String name, Class<E> type) {
        return new ExtensionKey<>(name, List.class, new Generic(List.class, type), "");
    }

    /**
     * The key in the facts file.
     *
     * @return for example {@code acme.contract}
     */
    public String name() {
        return name;
    }

    /**
     * The type of the values.
     *
     * @return the class, or the range or list with what is in it
     */
    public Type type() {
        return type;
    }

    /**
     * The unit of a quantity.
     *
     * @return the unit, empty for a plain count and for what is no quantity
     */
    public String unit() {
        return unit;
    }

    /** Whether a value is of this type, as far as one can see: an empty list is a list of anything. */
    boolean holds(Object value) {
        boolean wrongElement = type instanceof Generic generic
                && value instanceof List<?> list
                && !list.isEmpty()
                && !((Class<?>) generic.argument()).isInstance(list.get(0));
        return raw.isInstance(value) && !wrongElement;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExtensionKey<?> key
                && name.equals(key.name)
                && type.equals(key.type)
                && unit.equals(key.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, unit);
    }

    @Override
    public String toString() {
        return name + ": " + type.getTypeName() + (unit.isEmpty() ? "" : " in " + unit);
    }

    /** A range or list of something. */
    private record Generic(Class<?> getRawType, Class<?> argument) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {argument};
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }

        @Override
        public String getTypeName() {
            return getRawType.getName() + "<" + argument.getName() + ">";
        }
    }
}
