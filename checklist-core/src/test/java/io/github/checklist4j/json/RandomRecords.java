package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Digest;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up records by the look of their classes. Ids count up within each list, so that every reference to the first one holds. */
final class RandomRecords {
    private static final String FIRST_ID = "id-0";
    private static final int MOST_ELEMENTS = 3;
    private static final int DEEPEST = 6;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "plain",
            "quote \" and \\ and /",
            "line\nend\r\ttab",
            "caf\u00e9 \u2013 \u4e2d\u6587",
            "\ud83d\ude80",
            "half \ud83d",
            "half \ude80",
            "\u0000\u001f\u007f\u2028",
            "20k",
            "null");

    private final Random random;
    private int depth;

    RandomRecords(Random random) {
        this.random = random;
    }

    Object record(Class<?> type) {
        return record(type, FIRST_ID);
    }

    private Object record(Class<?> type, String id) {
        depth++;
        try {
            while (true) {
                Object[] values = RecordShape.of(type).components().stream()
                        .map(component -> component.id() ? id : component(component))
                        .toArray();
                try {
                    Object made = RecordShape.of(type).create(values);
                    if (agrees(made)) {
                        return made;
                    }
                } catch (IllegalArgumentException e) {
                    // parts that do not go together: another try
                    continue;
                }
            }
        } finally {
            depth--;
        }
    }

    private Object component(Component component) {
        boolean absent = component.nullable() && (random.nextInt(3) == 0 || depth > DEEPEST);
        if (absent) {
            return null;
        }
        if (component.refers() != null) {
            return component.type() == String.class ? FIRST_ID : list(() -> FIRST_ID);
        }
        return value(component.type(), component.bounds());
    }

    private Object value(Type type, Bounds bounds) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                return argument instanceof Class<?> plain && plain.isRecord()
                        ? records(plain)
                        : argument == String.class ? entries() : list(() -> value(argument, bounds));
            }
            return generic.getRawType() == Range.class
                    ? argument == Duration.class ? range(this::duration) : range(() -> number(bounds))
                    : map();
        }
        return scalar((Class<?>) type, bounds);
    }

    private Object scalar(Class<?> type, Bounds bounds) {
        if (type == String.class) {
            return text();
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class || type == int.class) {
            return number(bounds).intValue();
        } else if (type == BigDecimal.class) {
            return number(bounds);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
        } else if (type == Duration.class) {
            return duration();
        } else if (type == Digest.class) {
            return Digest.of(HexFormat.of().toHexDigits(random.nextLong()).repeat(4));
        } else if (type == Period.class) {
            return Period.of(random.nextInt(10), random.nextInt(20), random.nextInt(40));
        } else if (type == Extensions.class) {
            return new Extensions(map());
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return record(type, FIRST_ID);
    }

    /** What a project would refuse of the record. */
    private static boolean agrees(Object record) {
        return switch (record.getClass().getSimpleName()) {
            case "Processing" -> ((Processing) record).vehicle() != Processing.Vehicle.SINGLE;
            case "CostLine" -> ((CostLine) record).amountPerMonth() == null;
            default -> true;
        };
    }

    /** Texts that say something, each once. */
    private List<String> entries() {
        return list(this::text).stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String key() {
        return TEXTS.get(random.nextInt(7));
    }

    private Duration duration() {
        return Duration.ofSeconds(random.nextInt(1_000_000), random.nextInt(3) * 250_000_000L);
    }

    private BigDecimal number(Bounds bounds) {
        BigDecimal span = bounds.max().subtract(bounds.min()).min(BigDecimal.valueOf(1_000_000));
        BigDecimal within = bounds.min().add(span.multiply(BigDecimal.valueOf(random.nextDouble())));
        BigDecimal rounded = within.setScale(random.nextInt(4), RoundingMode.HALF_UP);
        return bounds.hold(rounded)
                ? rounded
                : bounds.max().setScale(Math.max(0, bounds.max().scale()));
    }

    private <T extends Comparable<? super T>> Range<T> range(Supplier<T> value) {
        List<T> sorted = Stream.generate(value).limit(3).sorted().toList();
        return switch (random.nextInt(3)) {
            case 0 -> Range.exact(sorted.get(0));
            case 1 -> Range.between(sorted.get(0), sorted.get(2));
            default -> new Range<>(sorted.get(0), sorted.get(1), sorted.get(2));
        };
    }

    private <T> List<T> list(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(MOST_ELEMENTS + 1)).toList();
    }

    /** Never empty where the elements have ids: somebody may refer to the first one. */
    private List<Object> records(Class<?> type) {
        int least = RecordShape.of(type).id() == null ? 0 : 1;
        int size = depth > DEEPEST ? 0 : least + random.nextInt(MOST_ELEMENTS);
        return IntStream.range(0, size).mapToObj(i -> record(type, "id-" + i)).toList();
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String key : list(this::key)) {
            map.put(key, plain(2));
        }
        return map;
    }

    private Object plain(int levels) {
        return switch (random.nextInt(levels == 0 ? 3 : 5)) {
            case 0 -> text();
            case 1 -> random.nextBoolean();
            case 2 -> number(Bounds.COUNT);
            case 3 -> new ArrayList<>(Arrays.asList(plain(levels - 1), null, plain(levels - 1)));
            default -> new LinkedHashMap<>(Map.of(key(), plain(levels - 1)));
        };
    }
}
