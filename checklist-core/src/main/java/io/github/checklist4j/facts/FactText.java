package io.github.checklist4j.facts;

import io.github.checklist4j.internal.Quoted;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The value of a fact for people, without a line end and not without end: what it is made of comes from files. */
final class FactText {
    private FactText() {}

    static String of(Object value) {
        return Quoted.line(shown(value));
    }

    private static String shown(Object value) {
        if (value instanceof Range<?> range) {
            return range.hasOneValue()
                    ? shown(range.low())
                    : shown(range.low()) + " to " + shown(range.high())
                            + (range.likely() == null ? "" : ", likely " + shown(range.likely()));
        }
        if (value instanceof Money money) {
            return shown(money.amount()) + " " + money.currency();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FactText::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        if (FactTree.holdsFacts(value)) {
            return record(value);
        }
        return value instanceof String text ? Quoted.of(text) : FactCheck.shown(value);
    }

    private static String record(Object record) {
        StringJoiner parts = new StringJoiner(", ", "{", "}");
        for (Component component : RecordShape.of(record.getClass()).components()) {
            Object value = component.of(record);
            if (value != null) {
                parts.add(component.name() + ": " + shown(value));
            }
        }
        return parts.toString();
    }
}
