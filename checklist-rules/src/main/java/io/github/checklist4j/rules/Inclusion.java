package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether one list of references stays within another, by ids: the records themselves may be unknown.
 *
 * @param list the one
 * @param allowed the other
 * @param within the ids of the other
 */
record Inclusion<S, E>(ReferencesFact<S, E> list, ReferencesFact<Project, E> allowed, Derived<Set<String>> within) {
    static <S, E> Condition<S> of(ReferencesFact<S, E> list, ReferencesFact<Project, E> allowed) {
        Derived<Set<String>> within = Derived.of(
                project -> new HashSet<>(Objects.requireNonNull(allowed.ids().of(project))));
        return Conditions.judged(
                "each of " + list.path() + " is one of " + allowed.path(),
                List.of(list.path(), Fact.FROM_PROJECT + allowed.path()),
                new Inclusion<>(list, allowed, within)::judge);
    }

    private Answer judge(Subject<S> subject) {
        List<String> ids = list.ids().of(subject);
        List<String> possible = list.possibleIds(subject);
        boolean known = allowed.ids().of(subject.root()) != null;
        if (possible != null && possible.isEmpty()) {
            return seen(true, subject, List.of());
        }
        if (!known || possible == null) {
            return Answer.unknown(missing(subject));
        }
        Set<String> fine = subject.get(within);
        if (ids == null && !fine.containsAll(possible)) {
            return Answer.unknown(missing(subject));
        }
        List<String> strange =
                possible.stream().filter(id -> !fine.contains(id)).toList();
        return seen(strange.isEmpty(), subject, strange);
    }

    private Answer seen(boolean holds, Subject<S> subject, List<String> strange) {
        String path = subject.path(list.path());
        return Answer.of(
                holds,
                Facts.of(path).and(Facts.of(allowed.path())),
                () -> Comparison.of(Side.of(path, Texts.of(strange)), "one of", allowed.seen(subject.root())));
    }

    private Facts missing(Subject<S> subject) {
        Facts ids = list.ids().of(subject) == null ? list.missing(subject) : Facts.NONE;
        return allowed.ids().of(subject.root()) == null ? ids.and(allowed.missing(subject.root())) : ids;
    }
}
