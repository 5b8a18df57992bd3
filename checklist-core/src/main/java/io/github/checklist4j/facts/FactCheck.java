package io.github.checklist4j.facts;

import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.NearestWord;
import io.github.checklist4j.internal.Quoted;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import io.github.checklist4j.internal.Shown;
import io.github.checklist4j.internal.Visible;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a record and what it holds against what its records declare: ids present and unique, references that lead somewhere, quantities
 * within their bounds. The records say what holds; this walk only looks.
 */
public final class FactCheck {
    private static final Duration LONGEST = Duration.ofDays(36_500);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int MOST_MONTHS = 12_000;
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** Nobody reads more, and an input that is nothing but problems must not cost more to refuse than to read. */
    private static final int MOST_PROBLEMS = 1_000;

    /** Words that are compared while looking for what was meant, in all; afterwards problems come without a suggestion. */
    private static final int MOST_COMPARISONS = 200_000;

    private final Object root;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Trail path = new Trail();
    private int comparisons;

    private FactCheck(Object root) {
        this.root = root;
    }

    /**
     * What is wrong with a record and what it holds.
     *
     * @param root the record from which references lead down, for example a project
     * @return everything, in declaration order, up to a thousand problems
     */
    public static List<Problem> problemsOf(Record root) {
        FactCheck check = new FactCheck(root);
        check.record(root, RecordShape.of(root.getClass()));
        return check.problems;
    }

    private void record(Object record, RecordShape shape) {
        for (Component component : shape.checked()) {
            Object value = component.of(record);
            if (value == null && !component.id()) {
                continue;
            }
            path.into(component.name());
            component(component, value);
            path.back();
        }
        Contradictions.of(record).forEach(this::add);
    }

    /** A problem of the record at hand. */
    private void add(Problem problem) {
        path.into(problem.path());
        problem(problem.code(), problem.found(), problem.expected(), null);
        path.back();
    }

    private void component(Component component, @Nullable Object value) {
        if (component.id()) {
            id(value);
        } else if (component.refers() != null) {
            references(component.refers(), value);
        } else if (value != null) {
            value(component.bounds(), value);
        }
    }

    private void id(@Nullable Object value) {
        if (!(value instanceof String text) || Visible.nothingOf(text)) {
            problem(Code.MISSING_ID, value == null ? "nothing" : quoted(value), "an id", null);
        }
    }

    private void value(Bounds bounds, Object value) {
        if (value instanceof List<?> list) {
            list(bounds, list);
        } else if (value instanceof Range<?> range) {
            bounds(bounds, range.low());
            if (!range.hasOneValue()) {
                bounds(bounds, range.high());
            }
        } else if (value instanceof Extensions extensions) {
            extensions.values().forEach(this::extension);
        } else if (value instanceof Record record) {
            record(record, RecordShape.of(record.getClass()));
        } else {
            bounds(bounds, value);
        }
    }

    /** What has no type is as somebody wrote it, and nothing is known to be wrong with it. */
    private void extension(String name, Object value) {
        boolean plain = value instanceof Number
                || (value instanceof List<?> list && !(list.isEmpty() || list.get(0) instanceof Record));
        if (!plain) {
            path.into(name);
            value(Bounds.COUNT, value);
            path.back();
        }
    }

    private void list(Bounds bounds, List<?> list) {
        Set<Object> seen = new HashSet<>();
        RecordShape shape = null; // the same one for all elements, as a rule
        for (int i = 0; i < list.size(); i++) {
            path.to(i);
            Object element = list.get(i);
            if (element instanceof Record record && !(element instanceof Range)) {
                shape = shape != null && shape.type() == element.getClass()
                        ? shape
                        : RecordShape.of(element.getClass());
                record(record, shape);
                unique(record, shape.id(), seen);
            } else {
                value(bounds, element);
                if (element instanceof String text) {
                    entry(text, seen);
                }
            }
            path.back();
        }
    }

    private void entry(String text, Set<Object> seen) {
        if (Visible.nothingOf(text)) {
            problem(Code.BLANK, quoted(text), "a text that says something, or no such entry", null);
        } else if (!seen.add(text)) {
            problem(Code.REPEATED, quoted(text) + " a second time", "each entry once", null);
        }
    }

    private void unique(Record record, @Nullable Component id, Set<Object> seen) {
        Object value = id == null ? null : id.of(record);
        if (id != null && value != null && !seen.add(value)) {
            path.into(id.name());
            problem(Code.DUPLICATE_ID, quoted(value) + " a second time", "a unique id", null);
            path.back();
        }
    }

    private void bounds(Bounds bounds, Object value) {
        if (value instanceof BigDecimal number) {
            if (!bounds.hold(number)) {
                problem(Code.OUT_OF_BOUNDS, shown(number), bounds.toString(), null);
            }
        } else if (value instanceof Integer number) {
            bounds(bounds, BigDecimal.valueOf(number));
        } else if (value instanceof Duration time) {
            if (time.isNegative() || time.compareTo(LONGEST) > 0) {
                problem(Code.OUT_OF_BOUNDS, shown(time), "a duration from PT0S to " + LONGEST.toDays() + " days", null);
            }
        } else if (value instanceof Period period) {
            if (period.isNegative() || isTooLong(period)) {
                problem(Code.OUT_OF_BOUNDS, period.toString(), "a period from P0D to P1000Y", null);
            }
        } else if (value instanceof LocalDate date && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
            problem(Code.OUT_OF_BOUNDS, date.toString(), "a date from " + EARLIEST + " to " + LATEST, null);
        }
    }

    private static boolean isTooLong(Period period) {
        return period.toTotalMonths() > MOST_MONTHS || EARLIEST.plus(period).isAfter(EARLIEST.plusMonths(MOST_MONTHS));
    }

    private void references(String target, @Nullable Object value) {
        Set<String> valid = ids.get(target);
        if (valid == null) {
            valid = idsAt(target);
            ids.put(target, valid);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                path.to(i);
                reference(target, valid, list.get(i), "an id, or no such entry");
                path.back();
            }
        } else if (value instanceof String text && !text.isEmpty()) { // an empty one leads to nobody
            reference(target, valid, text, "an id, or an empty text for none");
        }
    }

    private void reference(String target, Set<String> valid, @Nullable Object id, String orNothing) {
        if (!(id instanceof String text)) {
            return;
        }
        if (Visible.nothingOf(text)) {
            problem(Code.BLANK, quoted(text), orNothing, null);
        } else if (valid != UNKNOWN && !valid.contains(text)) {
            problem(Code.UNKNOWN_REFERENCE, quoted(text), "the id of one of " + target, nearest(text, valid));
        }
    }

    private @Nullable String nearest(String text, Set<String> valid) {
        if (comparisons + valid.size() > MOST_COMPARISONS) {
            return null;
        }
        comparisons += valid.size();
        return NearestWord.to(text, valid);
    }

    /** Stands for the ids of a list that nobody has written down. */
    private static final Set<String> UNKNOWN = new LinkedHashSet<>();

    private Set<String> idsAt(String target) {
        Object at = root;
        for (String segment : target.split("\\.")) {
            at = at == null ? null : componentNamed(segment, at);
        }
        if (!(at instanceof List<?> list)) {
            return UNKNOWN;
        }
        Set<String> found = new LinkedHashSet<>();
        for (Object element : list) {
            Component id = RecordShape.of(element.getClass()).id();
            if (id != null && id.of(element) instanceof String text) {
                found.add(text);
            }
        }
        return found;
    }

    private static @Nullable Object componentNamed(String name, Object record) {
        return RecordShape.of(record.getClass()).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is called " + name + " in " + record.getClass()))
                .of(record);
    }

    private void problem(Code code, String found, String expected, @Nullable String nearest) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(code, path.toString(), null, found, expected, nearest));
        }
    }

    private static String quoted(Object text) {
        return Quoted.of(text.toString());
    }

    static String shown(Object value) {
        return Shown.of(value);
    }
}
