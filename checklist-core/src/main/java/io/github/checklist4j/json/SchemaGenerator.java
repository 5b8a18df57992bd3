package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Digest;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Vocabulary;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;

/** Makes the JSON Schema of types from what their classes declare and what somebody says of them. */
final class SchemaGenerator {
    private static final String DURATION =
            "P(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]{1,9})?S)?)?";
    private static final String PERIOD = "P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?";
    private static final String LIBRARY = "io.github.checklist4j.";
    private static final String EXTENSIONS = "Extensions";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final boolean bounded;
    private final Function<Class<?>, Meaning> meanings;
    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaGenerator(boolean bounded, Function<Class<?>, Meaning> meanings) {
        this.bounded = bounded;
        this.meanings = meanings;
    }

    private static final Meaning SILENT = new Meaning() {
        @Override
        public String description() {
            return "";
        }

        @Override
        public String param(String name) {
            return "";
        }

        @Override
        public String constant(String name) {
            return "";
        }
    };

    /** What a class and its parts mean, in words; empty where nobody says so. */
    interface Meaning {
        /** Of the class. */
        String description();

        /** Of a component. */
        String param(String name);

        /** Of a word of an enum. */
        String constant(String name);
    }

    /** The schema of a record class, with what its classes and parts mean; the bounds of quantities are part of it where the record itself checks them. */
    static String generate(
            String title, Class<? extends Record> type, boolean bounded, Function<Class<?>, Meaning> meanings) {
        SchemaGenerator generator = new SchemaGenerator(bounded, meanings);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(generator.object(type, Map.of("$schema", Map.of("type", "string"))));
        schema.put("$defs", generator.definitions);
        return RecordWriter.write(schema);
    }

    /**
     * The schema of facts, with these extension facts too. An editor completes and checks them like those of the library.
     *
     * @param facts the schema of the facts, as JSON
     * @param keys the extension facts
     */
    static String extended(String facts, Collection<ExtensionKey<?>> keys) {
        SchemaGenerator generator = new SchemaGenerator(true, type -> SILENT);
        Map<String, Object> properties = new TreeMap<>();
        for (ExtensionKey<?> key : keys) {
            properties.put(key.name(), orNull(generator.value(key.type(), Bounds.in(key.unit()))));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        plain(facts).forEach((name, value) -> schema.put((String) name, value));
        Map<String, Object> definitions = new TreeMap<>(generator.definitions);
        ((Map<?, ?>) Objects.requireNonNull(schema.get("$defs")))
                .forEach((name, value) -> definitions.put((String) name, value));
        definitions.put(EXTENSIONS, ordered("type", "object", "properties", properties));
        schema.put("$defs", definitions);
        return RecordWriter.write(schema);
    }

    private static Map<?, ?> plain(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return (Map<?, ?>) Document.of(bytes, 0, bytes.length, new JsonFactory(), InputBounds.results())
                .read(PlainReader.MAP, Map.of(), Vocabulary.any());
    }

    private Map<String, Object> object(Class<?> type, Map<String, Object> more) {
        Meaning docs = meanings.apply(type);
        Map<String, Object> properties = new LinkedHashMap<>(more);
        List<Object> required = new ArrayList<>();
        for (Component component : RecordShape.of(type).components()) {
            properties.put(component.name(), property(component, docs));
            if (!component.nullable() && component.blank() == null) {
                required.add(component.name());
            }
        }
        Map<String, Object> schema = described(docs.description());
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Component component, Meaning docs) {
        Map<String, Object> schema = described(docs.param(component.name()));
        Map<String, Object> value = value(component.type(), component.bounds());
        schema.putAll(component.nullable() ? orNull(value) : value);
        if (component.id()) {
            schema.put("pattern", "\\S");
        }
        return schema;
    }

    private static Map<String, Object> described(String meaning) {
        return meaning.isEmpty() ? new LinkedHashMap<>() : ordered("description", meaning);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> nullable = new LinkedHashMap<>(schema);
        if (nullable.computeIfPresent("type", (key, type) -> List.of(type, "null")) != null) {
            return nullable;
        }
        return Map.of("anyOf", List.of(schema, ordered("type", "null")));
    }

    private Map<String, Object> value(Type type, Bounds bounds) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                return ordered("type", "array", "items", value(argument, bounds));
            }
            if (generic.getRawType() == Range.class) {
                return argument == Duration.class ? durations() : quantities(bounds);
            }
            Type values = generic.getActualTypeArguments()[1];
            return values == Object.class
                    ? ordered("type", "object")
                    : ordered("type", "object", "additionalProperties", value(values, bounds));
        }
        return scalar((Class<?>) type, bounds);
    }

    private Map<String, Object> scalar(Class<?> type, Bounds bounds) {
        if (type == String.class) {
            return ordered("type", "string");
        } else if (type == Boolean.class || type == boolean.class) {
            return ordered("type", "boolean");
        } else if (type == Integer.class || type == int.class) {
            BigDecimal most = bounds.max().min(BigDecimal.valueOf(Integer.MAX_VALUE));
            return number("integer", new Bounds(bounds.min(), most, bounds.unit()));
        } else if (type == BigDecimal.class) {
            return number("number", bounds);
        } else if (type == LocalDate.class) {
            return ordered("type", "string", "format", "date", "pattern", "^" + DATE + "$");
        } else if (type == Duration.class) {
            return ordered("type", "string", "pattern", "^" + DURATION + "$");
        } else if (type == Period.class) {
            return ordered("type", "string", "pattern", "^" + PERIOD + "$");
        } else if (type == Digest.class) {
            return pattern("^[0-9a-f]{64}$");
        } else if (type == Extensions.class) {
            definitions.put(EXTENSIONS, ordered("type", "object"));
            return ordered("$ref", "#/$defs/" + EXTENSIONS);
        }
        return defined(type);
    }

    private Map<String, Object> number(String type, Bounds bounds) {
        return bounded
                ? ordered("type", type, "minimum", plain(bounds.min()), "maximum", plain(bounds.max()))
                : ordered("type", type);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private Map<String, Object> defined(Class<?> type) {
        String inPackage = type.getName().startsWith(LIBRARY)
                ? type.getName().substring(type.getPackageName().length() + 1)
                : type.getName();
        String name = inPackage.replace('$', '.');
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, type.isEnum() ? words(type) : object(type, Map.of()));
        }
        return ordered("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> words(Class<?> type) {
        Meaning docs = meanings.apply(type);
        List<String> words = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        StringBuilder description = new StringBuilder(docs.description());
        words.stream()
                .filter(word -> !docs.constant(word).isEmpty())
                .forEach(word ->
                        description.append("\n").append(word).append(": ").append(docs.constant(word)));
        Map<String, Object> schema = described(description.toString());
        schema.put("type", "string");
        schema.put("enum", words);
        return schema;
    }

    private Map<String, Object> quantities(Bounds bounds) {
        QuantityText text = QuantityText.of(bounds.unit());
        String name =
                "quantity_" + bounds.min().toPlainString() + "_" + bounds.max().toPlainString() + "_"
                        + bounds.unit().replace("%", "percent").replace("/", "-per-");
        Map<String, Object> one = ordered("description", bounds + ": " + text.expectedOne());
        one.put("anyOf", List.of(number("number", bounds), pattern(text.patternOfOne())));
        Map<String, Object> any = ordered("description", bounds + ": " + text.expected() + ", or an object");
        Map<String, Object> range = range(reference(name + "_one", one));
        any.put("anyOf", List.of(number("number", bounds), pattern(text.pattern()), range));
        return reference(name, any);
    }

    private Map<String, Object> durations() {
        Map<String, Object> one = pattern("^" + DURATION + "$");
        String range = "^" + DURATION + "( ?[–-] ?" + DURATION + ")?$";
        Map<String, Object> schema = ordered("description", DurationText.EXPECTED_RANGE + ", or an object");
        schema.put("anyOf", List.of(pattern(range), range(one)));
        return reference("durations", schema);
    }

    private static Map<String, Object> pattern(String pattern) {
        return ordered("type", "string", "pattern", pattern);
    }

    private Map<String, Object> reference(String name, Map<String, Object> schema) {
        definitions.put(name, schema);
        return ordered("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> range(Map<String, Object> one) {
        Map<String, Object> properties = ordered("low", one, "likely", orNull(one), "high", one);
        return ordered(
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.of("low", "high"),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
