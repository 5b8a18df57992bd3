package io.github.checklist4j.laws;

import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import io.github.checklist4j.internal.Visible;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes values for facts, from what the records declare and a vocabulary; the same seed makes the same values. */
final class FactGenerator {
    private static final double VAGUENESS = 0.25;
    private static final double ASSUMED_STATED = 0.3;

    /** The longest path; a record that holds its like has to end somewhere. */
    private static final int DEEPEST = 200;

    private final RandomGenerator random;
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> ids;
    private final double knowledge;
    private final Quantities quantities;
    private final Words words;
    private final Map<Class<?>, Function<Slot, Object>> scalars;

    /**
     * Makes a generator.
     *
     * @param random the source of chance
     * @param vocabulary what texts and numbers are chosen from
     * @param ids the ids that references may lead to, by list
     * @param knowledge the share of facts that are known, from 0 to 1; of a value of which everything is known, ranges are exact too
     * @param words the words beside those of the vocabulary
     */
    FactGenerator(
            RandomGenerator random,
            Vocabulary vocabulary,
            Map<String, List<String>> ids,
            double knowledge,
            Words words) {
        this.random = random;
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.knowledge = knowledge;
        this.quantities = new Quantities(random, vocabulary, knowledge >= 1 ? 0 : VAGUENESS, words == Words.ODD);
        this.words = words;
        this.scalars = scalars();
    }

    Project project() {
        return (Project) record(Project.class, "project", "");
    }

    Object value(Slot slot, String path) {
        return value(slot, slot.type(), path);
    }

    private Object record(Class<?> type, String id, String path) {
        RecordShape shape = RecordShape.of(type);
        return Agreeing.made(shape.create(shape.components().stream()
                .map(component -> component.id() ? id : optional(component, path))
                .toArray()));
    }

    private @Nullable Object optional(Component component, String around) {
        String path = around.isEmpty() ? component.name() : around + "." + component.name();
        boolean unstated = component.nullable()
                && (path.length() > DEEPEST || !stated(component.assumed() ? ASSUMED_STATED : knowledge));
        return unstated ? null : value(Slot.of(component), component.type(), path);
    }

    private boolean stated(double share) {
        return random.nextDouble() < share;
    }

    private Object value(Slot slot, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Range.class ? range(slot, argument) : list(slot, (Class<?>) argument, path);
        }
        return value(slot, (Class<?>) type, path);
    }

    private Object value(Slot slot, Class<?> type, String path) {
        Function<Slot, Object> scalar = scalars.get(type);
        if (scalar != null) {
            return scalar.apply(slot);
        }
        if (type.isEnum()) {
            return quantities.oneOf(List.of(type.getEnumConstants()));
        }
        if (type.isRecord()) {
            return record(type, "0", path);
        }
        throw new IllegalArgumentException("no value can be made for " + type.getName());
    }

    private Map<Class<?>, Function<Slot, Object>> scalars() {
        return Map.of(
                String.class, this::text,
                Boolean.class, slot -> random.nextBoolean(),
                boolean.class, slot -> random.nextBoolean(),
                BigDecimal.class, slot -> quantities.number(slot.bounds()),
                Integer.class, slot -> quantities.count(slot.bounds()),
                Duration.class, slot -> quantities.time(),
                LocalDate.class, slot -> quantities.date(),
                Period.class, slot -> quantities.period(),
                Money.class,
                        slot -> new Money(
                                quantities.number(slot.bounds()), quantities.oneOf(vocabulary.words("currency"))),
                Extensions.class, slot -> extensions());
    }

    private Extensions extensions() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ExtensionKey<?> key : vocabulary.extensions()) {
            if (stated(knowledge)) {
                values.put(key.name(), value(Slot.of(key), key.name()));
            }
        }
        return new Extensions(values);
    }

    private Range<?> range(Slot slot, Type measured) {
        return measured == Duration.class
                ? quantities.range(quantities::time)
                : quantities.range(() -> quantities.number(slot.bounds()));
    }

    private List<Object> list(Slot slot, Class<?> element, String path) {
        if (element == String.class && slot.refers() != null) {
            return references(ids.getOrDefault(slot.refers(), List.of()));
        }
        List<String> own = ids.get(path);
        int size = own != null ? own.size() : random.nextInt(0, 4);
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(
                    element.isRecord()
                            ? record(element, own != null ? own.get(i) : vocabulary.id(slot.name(), i), path + "[]")
                            : value(slot, element, path));
        }
        return element.isRecord()
                ? list
                : list.stream().filter(FactGenerator::saysSomething).distinct().toList();
    }

    private static boolean saysSomething(Object entry) {
        return !(entry instanceof String text && Visible.nothingOf(text));
    }

    /** Some of the targets; even a single one may be left out. */
    private List<Object> references(List<String> targets) {
        int left = targets.size() == 1 ? 1 : 2;
        return targets.stream()
                .filter(target -> random.nextInt(3) >= left)
                .map(Object.class::cast)
                .toList();
    }

    private String text(Slot slot) {
        List<String> targets = slot.refers() == null ? null : ids.getOrDefault(slot.refers(), List.of());
        if (targets == null && slot.name().equals("task")) {
            return quantities.oneOf(vocabulary.words(slot.name())); // any other word would be refused
        }
        if (targets == null) {
            List<String> known = vocabulary.words(slot.name());
            return vocabulary.isClosed(slot.name()) ? quantities.oneOf(known) : words.among(known, random);
        }
        return targets.isEmpty() || random.nextInt(12) == 0 ? "" : quantities.oneOf(targets);
    }
}
