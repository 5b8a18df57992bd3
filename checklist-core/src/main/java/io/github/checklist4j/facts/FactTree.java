package io.github.checklist4j.facts;

import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes the facts of a project by their paths, as findings name them: {@code integrations[orders].payload.bytes}. An element
 * of a list is named by its id, or by its index where it has none.
 */
public final class FactTree {
    private FactTree() {}

    /**
     * The facts that are known.
     *
     * @param project the project
     * @return the paths of its facts, in declaration order; a list of records is named, and then what its records hold
     */
    public static List<String> known(Project project) {
        return List.copyOf(facts(project).keySet());
    }

    /**
     * The facts that are known, with their values.
     *
     * @param project the project
     * @return the values by their paths, in declaration order; a list of records is named, and then what its records hold
     */
    public static Map<String, Object> facts(Project project) {
        Map<String, Object> facts = new LinkedHashMap<>();
        collect(project, "", facts);
        return Collections.unmodifiableMap(facts);
    }

    /**
     * The value of a fact.
     *
     * @param project the project
     * @param path the path of the fact
     * @return the value, or {@code null} if it is unknown
     * @throws IllegalArgumentException if no fact can stand there
     */
    public static @Nullable Object value(Project project, String path) {
        Object[] found = new Object[1];
        change(project, FactPath.parse(path), 0, value -> {
            found[0] = value;
            return value;
        });
        return found[0];
    }

    /**
     * The project with a fact learned, changed or forgotten.
     *
     * @param project the project
     * @param path the path of the fact; records on the way that are unknown are made
     * @param value the new value, or {@code null} to forget the fact
     * @return the changed project
     * @throws IllegalArgumentException if no fact can stand there, or the value has the wrong type
     * @throws InvalidFactsException if the change makes the facts contradict themselves
     */
    public static Project with(Project project, String path, @Nullable Object value) {
        return (Project) change(project, FactPath.parse(path), 0, old -> value);
    }

    /**
     * The ids of a list.
     *
     * @param project the project
     * @param path the path of a list of records that have ids
     * @return the ids in order; empty while the list is unknown
     * @throws IllegalArgumentException if no fact can stand there
     */
    public static List<String> ids(Project project, String path) {
        List<String> ids = new ArrayList<>();
        if (value(project, path) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                ids.add(RecordShape.keyOf(list.get(i), i));
            }
        }
        return List.copyOf(ids);
    }

    /**
     * The value of a fact as people read it: {@code 20000 to 60000}, {@code [bus, app]}.
     *
     * @param value the value
     * @return a text without line end, shortened where it is very long
     */
    public static String text(Object value) {
        return FactText.of(value);
    }

    private static void collect(Object record, String prefix, Map<String, Object> facts) {
        for (Component component : RecordShape.of(record.getClass()).components()) {
            Object value = component.of(record);
            if (value != null) {
                collect(component.id(), value, prefix + component.name(), facts);
            }
        }
    }

    private static void collect(boolean id, Object value, String path, Map<String, Object> facts) {
        if (value instanceof Extensions extensions) {
            extensions.values().forEach((name, own) -> collect(false, own, path + "." + name, facts));
        } else if (value instanceof List<?> list) {
            facts.put(path, list);
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Record element) {
                    collect(element, path + "[" + RecordShape.keyOf(element, i) + "].", facts);
                }
            }
        } else if (holdsFacts(value)) {
            collect(value, path + ".", facts);
        } else if (!id) {
            facts.put(path, value);
        }
    }

    /** Whether a value is a record of facts: a range and an amount of money are one fact, however many parts they have. */
    static boolean holdsFacts(Object value) {
        return value instanceof Record && !(value instanceof Range) && !(value instanceof Money);
    }

    private static Object change(Object record, FactPath path, int step, UnaryOperator<@Nullable Object> change) {
        if (record instanceof Extensions extensions) {
            return changed(extensions, path.from(step), change);
        }
        RecordShape shape = RecordShape.of(record.getClass());
        Component component = path.componentOf(shape, step);
        Object before = component.of(record);
        Object after = changed(component.type(), before, path, step, change);
        if (after == before) {
            return record; // who only looks has nothing made anew and checked
        }
        @Nullable
        Object[] values =
                shape.components().stream().map(each -> each.of(record)).toArray();
        values[component.index()] = after;
        return shape.create(values);
    }

    private static @Nullable Object changed(
            Type type, @Nullable Object value, FactPath path, int step, UnaryOperator<@Nullable Object> change) {
        String key = path.key(step);
        if (key != null) {
            return changed((List<?>) Objects.requireNonNullElse(value, List.of()), key, path, step, change);
        }
        return path.isLast(step)
                ? change.apply(value)
                : change(value == null ? unknown(type, path) : value, path, step + 1, change);
    }

    private static List<?> changed(
            List<?> list, String key, FactPath path, int step, UnaryOperator<@Nullable Object> change) {
        for (int i = 0; i < list.size(); i++) {
            if (RecordShape.keyOf(list.get(i), i).equals(key)) {
                Object after = change(list.get(i), path, step + 1, change);
                if (after == list.get(i)) {
                    return list;
                }
                List<Object> copy = new ArrayList<>(list);
                copy.set(i, after);
                return copy;
            }
        }
        throw path.refused("there is no element " + key);
    }

    private static Extensions changed(Extensions extensions, String path, UnaryOperator<@Nullable Object> change) {
        Map<String, Object> values = new LinkedHashMap<>(extensions.values());
        String name = extension(values.keySet(), path);
        FactPath within = FactPath.parse("it" + path.substring(name.length()));
        Object changed = changed(Object.class, values.get(name), within, 0, change);
        if (changed == values.get(name)) {
            return extensions;
        }
        if (changed == null) {
            values.remove(name);
        } else {
            values.put(name, changed);
        }
        return new Extensions(values);
    }

    /** The name with which a path into extension facts begins: it may hold dots of its own, and what it stands for may have parts. */
    private static String extension(Set<String> names, String path) {
        return names.stream()
                .filter(name -> path.startsWith(name)
                        && (path.length() == name.length() || ".[".indexOf(path.charAt(name.length())) >= 0))
                .max(Comparator.comparingInt(String::length))
                .orElse(path);
    }

    /** A record of which nothing is known. */
    private static Object unknown(Type type, FactPath path) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (raw == Extensions.class) {
            return Extensions.none();
        }
        if (!raw.isRecord()) {
            throw path.refused("nothing stands below a " + raw.getSimpleName());
        }
        RecordShape shape = RecordShape.of(raw);
        return shape.create(new Object[shape.components().size()]);
    }
}
