package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.ParameterUse;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of parameters: the defaults, overridden for a whole checklist or for one task. Immutable. */
public final class Parameters {
    private static final Parameters DEFAULTS = new Parameters(Map.of());

    private final Map<Key, Value> overrides;

    private Parameters(Map<Key, Value> overrides) {
        this.overrides = Collections.unmodifiableMap(overrides);
    }

    /**
     * Nothing is overridden.
     *
     * @return the defaults
     */
    public static Parameters defaults() {
        return DEFAULTS;
    }

    /**
     * Overrides a parameter for every task.
     *
     * @param parameter the parameter
     * @param value its value
     * @param <T> its type
     * @return a copy
     * @throws IllegalArgumentException if the value is out of the parameter's range
     */
    public <T extends Comparable<T>> Parameters with(Parameter<T> parameter, T value) {
        return put(new Key(null, parameter.name()), new Value(parameter, parameter.checked(value)));
    }

    /**
     * Overrides a parameter for one task.
     *
     * @param task the id of the task
     * @param parameter the parameter
     * @param value its value
     * @param <T> its type
     * @return a copy
     * @throws IllegalArgumentException if the value is out of the parameter's range
     */
    public <T extends Comparable<T>> Parameters with(String task, Parameter<T> parameter, T value) {
        return put(new Key(task, parameter.name()), new Value(parameter, parameter.checked(value)));
    }

    private Parameters put(Key key, Value value) {
        set().forEach(value::requireSame);
        Map<Key, Value> copy = new LinkedHashMap<>(overrides);
        copy.put(key, value);
        return new Parameters(copy);
    }

    /**
     * The value that counts for a task.
     *
     * @param task the id of the task
     * @param parameter the parameter
     * @param <T> its type
     * @return the override for the task, else the override for all, else the default
     */
    public <T extends Comparable<T>> T value(String task, Parameter<T> parameter) {
        Object override = override(task, parameter);
        if (override == null) {
            return parameter.defaultValue();
        }
        @SuppressWarnings(
                "unchecked") // with() is the only way in, and takes the type of the parameter, which is this one
        T value = (T) override;
        return value;
    }

    /**
     * The value that counts for a task, as a result shows it.
     *
     * @param task the id of the task
     * @param parameter the parameter
     * @return its name and value, and whether it was overridden
     */
    public ParameterUse use(String task, Parameter<?> parameter) {
        Object override = override(task, parameter);
        Object value = override == null ? parameter.defaultValue() : override;
        return new ParameterUse(parameter.name(), text(value) + unit(parameter), override != null);
    }

    /**
     * The parameters that somebody set.
     *
     * @return them in the order in which they were set; one that was set for a task alone says so
     */
    public List<ParameterUse> overridden() {
        return overrides.entrySet().stream()
                .map(set -> new ParameterUse(
                        set.getKey().parameter()
                                + (set.getKey().task() == null
                                        ? ""
                                        : " of " + set.getKey().task()),
                        text(set.getValue().value()),
                        true))
                .toList();
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String unit(Parameter<?> parameter) {
        return parameter.unit().isEmpty() ? "" : " " + parameter.unit();
    }

    private @Nullable Object override(String task, Parameter<?> parameter) {
        if (overrides.isEmpty()) {
            return null;
        }
        Value forTask = overrides.get(new Key(task, parameter.name()));
        Value value = forTask != null ? forTask : overrides.get(new Key(null, parameter.name()));
        if (value == null) {
            return null;
        }
        value.requireSame(parameter);
        return value.value();
    }

    /**
     * The parameters that are overridden.
     *
     * @return as they are defined, in the order in which they were given
     */
    public List<Parameter<?>> set() {
        return overrides.values().stream().<Parameter<?>>map(Value::parameter).toList();
    }

    private record Value(Parameter<?> parameter, Object value) {
        void requireSame(Parameter<?> other) {
            if (parameter.name().equals(other.name()) && !parameter.equals(other)) {
                throw new IllegalArgumentException(
                        "the parameter " + other.name() + " has another definition than the one that has a value");
            }
        }
    }

    private record Key(@Nullable String task, String parameter) {}
}
