package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Digest;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a value the way the readers read it. */
final class RecordWriter {
    private final JsonText json;

    private RecordWriter(JsonText json) {
        this.json = json;
    }

    static String write(Object value) {
        return write(value, JsonText.indented());
    }

    static void write(Object value, Consumer<CharSequence> pieces) {
        write(value, JsonText.indented(pieces));
    }

    static void writeCompact(Object value, Consumer<CharSequence> pieces) {
        write(value, JsonText.onFewLines(pieces));
    }

    static String writeLine(Object value) {
        return write(value, JsonText.onOneLine());
    }

    private static String write(Object value, JsonText json) {
        RecordWriter writer = new RecordWriter(json);
        writer.value(value);
        return writer.json.end();
    }

    private void value(@Nullable Object value) {
        if (value instanceof String text) {
            json.text(text);
        } else if (value instanceof BigDecimal number) {
            number(number);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Range<?> range) {
            range(range);
        } else if (value instanceof Extensions extensions) {
            map(extensions.values());
        } else if (value instanceof Assessment assessment) {
            record(ResultForm.of(assessment));
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            scalar(value);
        }
    }

    private void scalar(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            json.literal(String.valueOf(value));
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            number(new BigDecimal(value.toString()));
        } else if (value instanceof Enum<?> word) {
            json.text(word.name());
        } else if (isText(value)) {
            json.text(value.toString());
        } else {
            throw new IllegalArgumentException("the JSON door does not write "
                    + value.getClass().getName() + "; use text, BigDecimal, a date, a list, a map or a record");
        }
    }

    /** What is written as its text. */
    private static boolean isText(Object value) {
        return value instanceof LocalDate
                || value instanceof Duration
                || value instanceof Period
                || value instanceof Digest;
    }

    private void number(BigDecimal number) {
        if (!Bounds.computable(number)) {
            throw new IllegalArgumentException(
                    "the number " + number.round(new MathContext(5)) + " has too many digits to be written");
        }
        json.literal(number.toPlainString());
    }

    private void range(Range<?> range) {
        if (range.low().equals(range.high()) && range.low().equals(range.likely())) {
            value(range.low());
        } else {
            record(range);
        }
    }

    private void record(Record record) {
        json.open('{');
        for (Component component : RecordShape.of(record.getClass()).components()) {
            Object value = component.of(record);
            if (value != null && !value.equals(component.blank())) {
                json.key(component.name());
                value(value);
            }
        }
        json.close('}');
    }

    private void map(Map<?, ?> map) {
        json.open('{');
        map.forEach((key, value) -> {
            json.key((String) key);
            value(value);
        });
        json.close('}');
    }

    private void list(List<?> list) {
        json.open('[');
        for (Object element : list) {
            json.element();
            value(element);
        }
        json.close(']');
    }
}
