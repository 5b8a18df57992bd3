package io.github.checklist4j.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

/**
 * A number that a rule rests on and that an organisation may see differently.
 *
 * @param name its name, unique among all parameters
 * @param defaultValue the value that counts unless it is overridden
 * @param min the smallest value allowed, inclusive
 * @param max the largest value allowed, inclusive
 * @param unit its unit, empty for a plain number
 * @param description what it means
 * @param source where the default comes from
 * @param <T> {@code BigDecimal}, {@code Integer} or {@code Duration}
 */
public record Parameter<T extends Comparable<T>>(
        String name, T defaultValue, T min, T max, String unit, String description, String source) {
    /**
     * Checks the default against its own range.
     *
     * @throws IllegalArgumentException if it lies outside
     */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(source, "source");
        if (defaultValue.compareTo(min) < 0 || defaultValue.compareTo(max) > 0) {
            throw new IllegalArgumentException(outside(name, defaultValue, min, max));
        }
    }

    /**
     * A parameter that is a decimal number.
     *
     * @param name its name
     * @param defaultValue the default, for example {@code "0.80"}
     * @param min the smallest value
     * @param max the largest value
     * @param unit its unit
     * @param description what it means
     * @param source where the default comes from
     * @return the parameter
     */
    public static Parameter<BigDecimal> decimal(
            String name, String defaultValue, String min, String max, String unit, String description, String source) {
        return new Parameter<>(
                name,
                new BigDecimal(defaultValue),
                new BigDecimal(min),
                new BigDecimal(max),
                unit,
                description,
                source);
    }

    /**
     * A parameter that is a whole number.
     *
     * @param name its name
     * @param defaultValue the default
     * @param min the smallest value
     * @param max the largest value
     * @param unit its unit
     * @param description what it means
     * @param source where the default comes from
     * @return the parameter
     */
    public static Parameter<Integer> whole(
            String name, int defaultValue, int min, int max, String unit, String description, String source) {
        return new Parameter<>(name, defaultValue, min, max, unit, description, source);
    }

    /**
     * A parameter that is a time.
     *
     * @param name its name
     * @param defaultValue the default
     * @param min the shortest time
     * @param max the longest time
     * @param description what it means
     * @param source where the default comes from
     * @return the parameter
     */
    public static Parameter<Duration> time(
            String name, Duration defaultValue, Duration min, Duration max, String description, String source) {
        return new Parameter<>(name, defaultValue, min, max, "", description, source);
    }

    /**
     * Refuses a value out of range.
     *
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it lies outside
     */
    public T checked(T value) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(outside(name, value, min, max));
        }
        return value;
    }

    private static String outside(String name, Object value, Object min, Object max) {
        return "the parameter " + name + " takes a value from " + min + " to " + max + ", not " + value;
    }
}
