package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Digest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the values that have no parts. */
final class Scalars {
    private static final Map<Class<?>, ValueReader> BY_TYPE = Map.of(
            String.class,
            new Text(),
            Boolean.class,
            Scalars::truth,
            boolean.class,
            Scalars::truth,
            Integer.class,
            Scalars::integer,
            int.class,
            Scalars::integer,
            BigDecimal.class,
            in -> in.number("a number"),
            LocalDate.class,
            parsed("a date such as 2026-01-31", LocalDate::parse, LocalDate.EPOCH),
            Duration.class,
            parsed(DurationText.EXPECTED, DurationText::parse, Duration.ZERO),
            Digest.class,
            parsed("a SHA-256 digest in hexadecimal", Scalars::digest, Digest.of("")),
            Period.class,
            parsed("an ISO 8601 period such as P30D or P1Y6M", Scalars::period, Period.ZERO));

    private Scalars() {}

    /** What reads the type, or {@code null} if it has parts or is an enum. */
    static @Nullable ValueReader of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static @Nullable Object truth(Input in) {
        JsonToken token = in.parser.currentToken();
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                ? (Object) (token == JsonToken.VALUE_TRUE)
                : in.refuse("true or false");
    }

    private static @Nullable Object integer(Input in) {
        if (in.parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return in.refuse("a whole number");
        }
        BigDecimal number = in.number("a whole number");
        if (number == null) {
            return null;
        }
        int value = number.intValue();
        return BigDecimal.valueOf(value).compareTo(number) == 0
                ? (Object) value
                : in.refuse("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
    }

    private static Digest digest(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new DateTimeException("not a digest");
        }
        return Digest.of(text);
    }

    private static Period period(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            throw new DateTimeException("the letters of a period are upper case");
        }
        Period period = Period.parse(text);
        if (text.indexOf('+') >= 0 || (text.indexOf('-') >= 0 && !period.isNegative())) {
            throw new DateTimeException("a sign within a period is no part of the notation");
        }
        return period;
    }

    private static ValueReader parsed(String expected, Function<String, Object> parse, Object standIn) {
        return new Parsed(expected, parse, standIn);
    }

    /** Reads a text that is written in a certain way. */
    private record Parsed(String expected, Function<String, Object> parse, Object standIn) implements ValueReader {
        @Override
        public @Nullable Object read(Input in) {
            String text = in.text(expected);
            try {
                return text == null ? null : parse.apply(text);
            } catch (DateTimeException e) {
                return in.refuse(expected);
            }
        }
    }

    private static final class Text implements ValueReader {
        @Override
        public @Nullable Object read(Input in) {
            return in.text("a text");
        }

        /** The text that refers to nothing. */
        @Override
        public Object standIn() {
            return "";
        }
    }
}
