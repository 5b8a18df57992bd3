package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes values for facts, from what the records declare and a vocabulary; the same seed makes the same values. */
final class FactGenerator {
    private static final LocalDate AROUND = LocalDate.of(2026, 11, 1);
    private static final List<Duration> TIMES = List.of(
            Duration.ZERO,
            Duration.ofMillis(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(8),
            Duration.ofDays(1));

    private final RandomGenerator random;
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> ids;
    private final double knowledge;

    /**
     * Makes a generator.
     *
     * @param random the source of chance
     * @param vocabulary the words that texts are chosen from
     * @param ids the ids that references may lead to, by list
     * @param knowledge the share of facts that are known, from 0 to 1
     */
    FactGenerator(RandomGenerator random, Vocabulary vocabulary, Map<String, List<String>> ids, double knowledge) {
        this.random = random;
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.knowledge = knowledge;
    }

    Project project() {
        return (Project) record(Project.class, "project", "");
    }

    Object value(Slot slot, String path) {
        return value(slot, slot.type(), path);
    }

    private Object record(Class<?> type, String id, String path) {
        RecordShape shape = RecordShape.of(type);
        @Nullable Object[] values = new Object[shape.components().size()];
        for (Component component : shape.components()) {
            String below = path.isEmpty() ? component.name() : path + "." + component.name();
            values[component.index()] = component.id() ? id : optional(component, below);
        }
        return shape.create(values);
    }

    private @Nullable Object optional(Component component, String path) {
        boolean unstated = component.nullable() && random.nextDouble() >= (component.assumed() ? 0.3 : knowledge);
        return unstated ? null : value(Slot.of(component), component.type(), path);
    }

    private Object value(Slot slot, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Range.class ? range(slot, argument) : list(slot, (Class<?>) argument, path);
        }
        return value(slot, (Class<?>) type, path);
    }

    private Object value(Slot slot, Class<?> type, String path) {
        if (type == String.class) {
            return text(slot);
        }
        if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return number(slot.bounds()).min(BigDecimal.valueOf(600)).intValue();
        }
        if (type.isEnum()) {
            return oneOf(List.of(type.getEnumConstants()));
        }
        if (type == Extensions.class) {
            return Extensions.none();
        }
        if (type == Money.class) {
            return new Money(number(slot.bounds()), oneOf(vocabulary.words("currency")));
        }
        return type.isRecord() ? record(type, "0", path) : scalar(slot, type);
    }

    private Object scalar(Slot slot, Class<?> type) {
        if (type == BigDecimal.class) {
            return number(slot.bounds());
        }
        if (type == Duration.class) {
            return oneOf(TIMES);
        }
        if (type == LocalDate.class) {
            return AROUND.plusDays(random.nextInt(-400, 401));
        }
        if (type == Period.class) {
            return Period.ofMonths(random.nextInt(0, 120));
        }
        throw new IllegalArgumentException("no value can be made for " + type.getName());
    }

    private Object range(Slot slot, Type measured) {
        return measured == Duration.class ? range(() -> oneOf(TIMES)) : range(() -> number(slot.bounds()));
    }

    private <T extends Comparable<? super T>> Range<T> range(Supplier<T> value) {
        T one = value.get();
        if (random.nextInt(4) > 0 || knowledge >= 1) {
            return Range.exact(one);
        }
        T other = value.get();
        return one.compareTo(other) <= 0 ? Range.between(one, other) : Range.between(other, one);
    }

    /** Small whole numbers, numbers of every magnitude, and the bounds themselves. */
    private BigDecimal number(Bounds bounds) {
        BigDecimal magnitude = BigDecimal.valueOf(random.nextInt(1, 1000)).scaleByPowerOfTen(random.nextInt(-3, 5));
        BigDecimal drawn =
                switch (random.nextInt(8)) {
                    case 0 -> bounds.min();
                    case 1 -> BigDecimal.valueOf(random.nextInt(0, 100));
                    case 2 -> BigDecimal.ONE;
                    default -> magnitude.round(new MathContext(3));
                };
        return drawn.max(bounds.min()).min(bounds.max());
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
        return element.isRecord() ? list : list.stream().distinct().toList();
    }

    private List<Object> references(List<String> targets) {
        return targets.stream()
                .filter(target -> random.nextInt(3) == 0 || targets.size() == 1)
                .map(Object.class::cast)
                .toList();
    }

    private String text(Slot slot) {
        List<String> targets = slot.refers() == null ? null : ids.getOrDefault(slot.refers(), List.of());
        if (targets == null) {
            return oneOf(vocabulary.words(slot.name()));
        }
        return targets.isEmpty() || random.nextInt(12) == 0 ? "" : oneOf(targets);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
