package com.example.checklist4j.benchmarks.door;

import io.github.checklist4j.describe.Within;
import io.github.checklist4j.facts.Range;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A quantity, exact or as a range, in the forms that the example files use; written for speed, it checks nothing. */
@SuppressWarnings("rawtypes") // databind hands over the raw class
final class QuantityDeserializer extends ValueDeserializer<Range> {
    private static final Map<String, BigDecimal> BYTES = Map.of(
            "B", number("1"), "KB", number("1e3"), "MB", number("1e6"), "GB", number("1e9"), "TB", number("1e12"));
    private static final Map<String, BigDecimal> SHARE = Map.of("%", number("0.01"), "%/month", number("0.01"));
    private static final Map<String, BigDecimal> PERCENT = Map.of("%", number("1"));
    private static final Map<String, BigDecimal> COUNT = Map.of("k", number("1e3"), "M", number("1e6"));

    private final boolean time;
    private final Map<String, BigDecimal> factors;

    QuantityDeserializer() {
        this(false, COUNT);
    }

    private QuantityDeserializer(boolean time, Map<String, BigDecimal> factors) {
        this.time = time;
        this.factors = factors;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        boolean duration = property.getType().containedType(0).getRawClass() == Duration.class;
        return new QuantityDeserializer(duration, factors(unit(property)));
    }

    private static String unit(BeanProperty property) {
        for (RecordComponent component :
                property.getMember().getDeclaringClass().getRecordComponents()) {
            Within within = component.getAnnotation(Within.class);
            if (component.getName().equals(property.getName()) && within != null) {
                return within.unit();
            }
        }
        return "";
    }

    private static Map<String, BigDecimal> factors(String unit) {
        return switch (unit) {
            case "bytes" -> BYTES;
            case "share", "share/month" -> SHARE;
            case "%" -> PERCENT;
            default -> COUNT;
        };
    }

    @Override
    public Range<?> deserialize(JsonParser parser, DeserializationContext context) {
        return time ? range(parser, Duration::parse) : range(parser, this::quantity);
    }

    private <T extends Comparable<? super T>> Range<T> range(JsonParser parser, Function<String, T> read) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return parts(parser, read);
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getString();
            int dash = Math.max(text.indexOf('\u2013'), text.indexOf('-', 1));
            return dash < 0
                    ? Range.exact(read.apply(text))
                    : Range.between(
                            read.apply(text.substring(0, dash).trim()),
                            read.apply(text.substring(dash + 1).trim()));
        }
        return Range.exact(single(parser, read));
    }

    private <T extends Comparable<? super T>> Range<T> parts(JsonParser parser, Function<String, T> read) {
        T low = null;
        T likely = null;
        T high = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            T value = single(parser, read);
            switch (name) {
                case "low" -> low = value;
                case "likely" -> likely = value;
                case "high" -> high = value;
                default -> throw new IllegalArgumentException(name);
            }
        }
        return new Range<>(low, likely, high);
    }

    @SuppressWarnings("unchecked") // only a quantity is written as a number
    private static <T> T single(JsonParser parser, Function<String, T> read) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return read.apply(parser.getString());
        }
        BigDecimal value = parser.getDecimalValue();
        return (T) (value.scale() < 0 ? value.setScale(0) : value);
    }

    private BigDecimal quantity(String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        BigDecimal value = new BigDecimal(text.substring(0, end));
        String unit = text.substring(end).trim();
        if (unit.isEmpty()) {
            return value;
        }
        BigDecimal product = value.multiply(factors.get(unit)).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }
}
