package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the elements of a list have all of some values between them.
 *
 * @param list the list
 * @param fact what an element has
 * @param values the values
 */
record Covered<S, E, T>(ListFact<S, E> list, Fact<E, T> fact, List<T> values) {
    Condition<S> condition() {
        return new Judged<>(
                () -> list.path() + " cover each " + fact.path() + " of " + words(values),
                () -> list.reads(List.of(fact.path())),
                this::judge,
                null,
                null);
    }

    private Answer judge(Subject<S> subject) {
        List<Subject<E>> elements = list.elements(subject);
        if (elements == null) {
            return Answer.unknown(list.missing(subject));
        }
        List<T> absent = values.stream()
                .filter(value -> elements.stream().noneMatch(element -> value.equals(fact.of(element))))
                .toList();
        List<Subject<E>> open =
                elements.stream().filter(element -> fact.of(element) == null).toList();
        if (!absent.isEmpty() && open.size() >= absent.size()) {
            return Answer.unknown(Facts.all(open, fact::missing));
        }
        return Answer.of(
                absent.isEmpty(),
                read(subject, elements, absent.size(), open.size()),
                () -> Comparison.of(
                        Side.of(
                                subject.path(list.path()),
                                absent.isEmpty() ? words(values) : "without " + words(absent)),
                        "cover each " + fact.path() + " of",
                        Side.of(words(values))));
    }

    /** One element for each value that is there; or the list, for it has no other element, and those that leave too few for the rest. */
    private Facts read(Subject<S> subject, List<Subject<E>> elements, int absent, int open) {
        Facts read = absent == 0 ? Facts.NONE : Facts.of(subject.path(list.path()));
        Map<T, Integer> times = new HashMap<>();
        elements.stream().map(fact::of).filter(Objects::nonNull).forEach(value -> times.merge(value, 1, Integer::sum));
        Set<T> found = new HashSet<>();
        int left = absent - open - 1; // so many more could be anything
        for (Subject<E> element : elements) {
            T value = fact.of(element);
            if (value != null) {
                boolean wanted = values.contains(value);
                boolean only = wanted
                        && times.getOrDefault(value, 0) == 1; // without it one more is absent, and one more is open
                boolean counts = absent == 0 ? wanted && found.add(value) : !only && (wanted || left-- <= 0);
                read = counts ? read.and(Facts.of(fact.where(element))) : read;
            }
        }
        return read;
    }

    private static String words(List<?> values) {
        return values.stream().map(Texts::of).collect(Collectors.joining(", "));
    }
}
