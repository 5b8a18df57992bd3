package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/** One that is related and as required. One that is not related counts as little as one of which nothing is required. */
final class Both<S> implements Condition<S> {
    private final Condition<S> relation;
    private final Condition<S> requirement;

    Both(Condition<S> relation, Condition<S> requirement) {
        this.relation = relation;
        this.requirement = requirement;
    }

    @Override
    public String text() {
        return "(" + relation.text() + " and " + requirement.text() + ")";
    }

    @Override
    public List<String> reads() {
        return Paths.union(List.of(relation, requirement));
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        Verdict related = relation.verdict(subject);
        return Given.isExcluded(related) ? Verdict.NOT_APPLICABLE : joined(related, requirement.verdict(subject));
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        Explanation related = relation.explain(subject);
        if (Given.isExcluded(related.verdict())) {
            return Explanation.of(Verdict.NOT_APPLICABLE, text(), List.of(related));
        }
        Explanation required = requirement.explain(subject);
        Verdict verdict = joined(related.verdict(), required.verdict());
        return Explanation.of(verdict, text(), List.of(related, required));
    }

    private static Verdict joined(Verdict related, Verdict required) {
        return required == Verdict.NOT_APPLICABLE ? required : related.and(required);
    }

    @Override
    public String toString() {
        return text();
    }
}
