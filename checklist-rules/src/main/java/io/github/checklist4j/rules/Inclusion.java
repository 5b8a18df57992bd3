package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.stream.Stream;

/** Whether one list of references stays within another, by ids: the records themselves may be unknown. */
final class Inclusion<S, E> implements Condition<S> {
    private final ReferencesFact<S, E> list;
    private final ReferencesFact<Project, E> allowed;

    Inclusion(ReferencesFact<S, E> list, ReferencesFact<Project, E> allowed) {
        this.list = list;
        this.allowed = allowed;
    }

    @Override
    public String text() {
        return "each of " + list.path() + " is one of " + allowed.path();
    }

    @Override
    public List<String> reads() {
        return List.of(list.path(), Fact.FROM_PROJECT + allowed.path());
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        List<String> ids = list.ids().of(subject);
        List<String> possible = list.possibleIds(subject);
        List<String> within = allowed.ids().of(subject.root());
        if (within == null || possible == null) {
            return possible != null && possible.isEmpty()
                    ? Explanation.decided(Verdict.SATISFIED, text())
                    : Explanation.unknown(text(), missing(subject));
        }
        List<String> strange =
                possible.stream().filter(id -> !within.contains(id)).toList();
        if (strange.isEmpty()) {
            return Explanation.decided(Verdict.SATISFIED, text());
        }
        return ids == null
                ? Explanation.unknown(text(), missing(subject))
                : Explanation.decided(
                        Verdict.NOT_SATISFIED,
                        text(),
                        Observation.of(subject.path(list.path()), String.join(", ", strange)));
    }

    private List<String> missing(Subject<S> subject) {
        return Stream.concat(
                        list.ids().of(subject) == null ? list.missing(subject).stream() : Stream.of(),
                        allowed.ids().of(subject.root()) == null
                                ? allowed.missing(subject.root()).stream()
                                : Stream.of())
                .toList();
    }

    @Override
    public String toString() {
        return text();
    }
}
