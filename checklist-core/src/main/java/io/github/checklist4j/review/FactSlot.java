package io.github.checklist4j.review;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import io.github.checklist4j.json.Schema;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the records declare about the fact at a path. */
final class FactSlot {
    private static final Map<Class<?>, Question.Type> TYPES = Map.of(
            String.class, Question.Type.TEXT,
            Boolean.class, Question.Type.TRUTH,
            Integer.class, Question.Type.WHOLE,
            BigDecimal.class, Question.Type.NUMBER,
            LocalDate.class, Question.Type.DATE,
            Duration.class, Question.Type.TIME,
            Period.class, Question.Type.PERIOD,
            Money.class, Question.Type.MONEY);

    private final Class<? extends Record> owner;
    private final Component component;

    private FactSlot(Class<? extends Record> owner, Component component) {
        this.owner = owner;
        this.component = component;
    }

    /** The slot at a path, or {@code null} where the records declare none: an extension fact, or an element of a list. */
    static @Nullable FactSlot at(String path) {
        Class<?> type = Project.class;
        int at = 0;
        while (true) {
            int end = at;
            while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                end++;
            }
            Component component = type.isRecord() ? component(type, path.substring(at, end)) : null;
            if (component == null || component.held() == Extensions.class) {
                return null;
            }
            if (end == path.length()) {
                return new FactSlot(type.asSubclass(Record.class), component);
            }
            at = path.charAt(end) == '[' ? behindKey(path, end) : end + 1;
            if (at > path.length()) {
                return null;
            }
            type = component.held();
        }
    }

    /** Behind the key of an element and the dot after it; beyond the path where it ends with the key. */
    private static int behindKey(String path, int open) {
        int close = path.indexOf("].", open);
        return close < 0 ? path.length() + 1 : close + 2;
    }

    private static @Nullable Component component(Class<?> type, String name) {
        return RecordShape.of(type).components().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The question, apart from who waits for it. */
    Question question(String path, List<String> tasks, List<String> settles) {
        Class<?> held = component.held();
        Bounds bounds = component.bounds();
        boolean bounded =
                type() == Question.Type.QUANTITY || type() == Question.Type.WHOLE || type() == Question.Type.NUMBER;
        return new Question(
                path,
                Schema.meaning(owner, component.name()),
                type(),
                isList(),
                held.isEnum()
                        ? Stream.of(held.getEnumConstants())
                                .map(word -> ((Enum<?>) word).name())
                                .toList()
                        : List.of(),
                key(),
                component.refers(),
                bounded ? bounds.unit() : "",
                bounded ? plain(bounds.min()) : null,
                bounded ? plain(bounds.max()) : null,
                tasks,
                settles);
    }

    private String key() {
        Class<?> held = component.held();
        Component id = type() == Question.Type.RECORD ? RecordShape.of(held).id() : null;
        return id == null ? "" : id.name();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private boolean isList() {
        return component.type() instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    private Question.Type type() {
        Class<?> held = component.held();
        if (held == Range.class && component.type() instanceof ParameterizedType range) {
            return range.getActualTypeArguments()[0] == Duration.class ? Question.Type.TIMES : Question.Type.QUANTITY;
        }
        if (component.refers() != null) {
            return Question.Type.REFERENCE;
        }
        if (held.isEnum()) {
            return Question.Type.WORD;
        }
        Question.Type plain = TYPES.get(held);
        if (plain != null) {
            return plain;
        }
        return held.isRecord() && RecordShape.of(held).id() != null ? Question.Type.RECORD : Question.Type.PART;
    }
}
