package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
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
    public Explanation explain(Subject<S> subject) {
        List<Subject<E>> elements = list.elements(subject);
        if (elements == null) {
            return Explanation.unknown(text(), list.missing(subject));
        }
        List<T> absent = values.stream()
                .filter(value -> elements.stream().noneMatch(element -> value.equals(fact.of(element))))
                .toList();
        if (absent.isEmpty()) {
            return Explanation.decided(Verdict.SATISFIED, text());
        }
        List<Subject<E>> open =
                elements.stream().filter(element -> fact.of(element) == null).toList();
        Observation seen = Observation.of("not covered", words(absent));
        return open.size() < absent.size()
                ? Explanation.decided(Verdict.NOT_SATISFIED, text(), seen)
                : Explanation.unknown(
                        text(),
                        open.stream()
                                .flatMap(element -> fact.missing(element).stream())
                                .toList(),
                        seen);
    }

    private static String words(List<?> values) {
        return values.stream().map(Texts::of).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return text();
    }
}
