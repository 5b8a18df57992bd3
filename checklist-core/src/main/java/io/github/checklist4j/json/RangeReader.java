package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.RecordShape;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a quantity that is exact or a range: a value, a text, or an object with low, likely and high.
 *
 * @param <T> what is measured
 */
final class RangeReader<T extends Comparable<? super T>> implements ValueReader {
    private static final String ORDER = "low <= likely <= high";

    private final Class<T> type;
    private final Function<String, List<T>> texts;
    private final String expected;
    private final String expectedOne;
    private final RecordReader parts;

    /**
     * Puts a reader together.
     *
     * @param type what is measured
     * @param texts what reads a text: one value, two ends, or empty
     * @param expected what one may write, for a message
     * @param expectedOne what one may write where a range has no place
     */
    RangeReader(Class<T> type, Function<String, List<T>> texts, String expected, String expectedOne) {
        this.type = type;
        this.texts = texts;
        this.expected = expected + ", or an object with low and high";
        this.expectedOne = expectedOne;
        parts = new RecordReader(RecordShape.of(Range.class), component -> this::value);
    }

    @Override
    public @Nullable Object read(Input in) {
        JsonToken token = in.parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(in);
        }
        if (token != JsonToken.VALUE_STRING) {
            T exact = number(in, expected);
            return exact == null ? null : Range.exact(exact);
        }
        return text(in);
    }

    private @Nullable Object text(Input in) {
        String text = in.text(expected);
        List<T> ends = text == null ? List.of() : texts.apply(text);
        return switch (ends.size()) {
            case 1 -> Range.exact(ends.get(0));
            case 2 ->
                ends.get(0).compareTo(ends.get(1)) <= 0
                        ? Range.between(ends.get(0), ends.get(1))
                        : in.refuse("the lower end first");
            default -> text == null ? null : in.refuse(expected);
        };
    }

    private @Nullable Object object(Input in) {
        int before = in.problems.size();
        @Nullable Object[] values = parts.values(in);
        if (in.problems.size() > before) {
            return null;
        }
        try {
            return new Range<>(type.cast(values[0]), type.cast(values[1]), type.cast(values[2]));
        } catch (IllegalArgumentException e) {
            in.problems.add(new Problem(Code.WRONG_VALUE, in.path(), null, shown(values), ORDER, null));
            return null;
        }
    }

    private static String shown(@Nullable Object[] values) {
        return "low " + values[0] + (values[1] == null ? "" : ", likely " + values[1]) + ", high " + values[2];
    }

    /** One of the three values of an object. */
    private @Nullable Object value(Input in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            return number(in, expectedOne);
        }
        String text = in.text(expectedOne);
        List<T> ends = text == null ? List.of() : texts.apply(text);
        return ends.size() == 1 ? ends.get(0) : text == null ? null : in.refuse(expectedOne);
    }

    private @Nullable T number(Input in, String expected) {
        Object number = type == BigDecimal.class ? in.number(expected) : in.refuse(expected);
        return type.cast(number);
    }
}
