package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the elements of a list have all of some values between them. */
final class Covered<S, E, T> implements Condition<S> {
    private final ListFact<S, E> list;
    private final Fact<E, T> fact;
    private final List<T> values;

    Covered(ListFact<S, E> list, Fact<E, T> fact, List<T> values) {
        this.list = list;
        this.fact = fact;
        this.values = values;
    }

    @Override
    public String text() {
        return list.path() + " cover each " + fact.path() + " of " + words(values);
    }

    @Override
    public List<String> reads() {
        return Paths.within(list.path(), List.of(fact.path()));
    }

    @Override
    public Answer judge(Subject<S> subject) {
        List<Subject<E>> elements = list.elements(subject);
        if (elements == null) {
            return Answer.unknown(Facts.of(list.missing(subject)));
        }
        List<T> absent = values.stream()
                .filter(value -> elements.stream().noneMatch(element -> value.equals(fact.of(element))))
                .toList();
        List<Subject<E>> open =
                elements.stream().filter(element -> fact.of(element) == null).toList();
        if (!absent.isEmpty() && open.size() >= absent.size()) {
            Facts missing = Facts.NONE;
            for (Subject<E> element : open) {
                missing = missing.and(Facts.of(fact.missing(element)));
            }
            return Answer.unknown(missing);
        }
        return Answer.of(
                absent.isEmpty(),
                read(subject, elements),
                () -> Comparison.of(
                        Side.of(
                                subject.path(list.path()),
                                absent.isEmpty() ? words(values) : "without " + words(absent)),
                        "cover each " + fact.path() + " of",
                        Side.of(words(values))));
    }

    private Facts read(Subject<S> subject, List<Subject<E>> elements) {
        Facts read = elements.isEmpty() ? Facts.of(subject.path(list.path())) : Facts.NONE;
        for (Subject<E> element : elements) {
            read = fact.of(element) == null ? read : read.and(Facts.of(fact.where(element)));
        }
        return read;
    }

    private static String words(List<?> values) {
        return values.stream().map(Texts::of).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return text();
    }
}
