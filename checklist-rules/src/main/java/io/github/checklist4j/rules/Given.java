package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/** A requirement behind a guard: Kleene's implication, except that a guard known not to hold makes it NOT_APPLICABLE. */
final class Given<S> implements Guarded<S> {
    private final Condition<S> guard;
    private final Condition<S> requirement;
    private final boolean strict;
    private final Words text = new Words(this::words);

    Given(Condition<S> guard, Condition<S> requirement) {
        this(Guarded.strict(guard), requirement, false);
    }

    private Given(Condition<S> guard, Condition<S> requirement, boolean strict) {
        this.guard = guard;
        this.requirement = requirement;
        this.strict = strict;
    }

    @Override
    public Condition<S> strict() {
        return new Given<>(guard, Guarded.strict(requirement), true);
    }

    @Override
    public String text() {
        return text.get();
    }

    private String words() {
        return requirement.text() + ", given " + guard.text();
    }

    @Override
    public List<String> reads() {
        return Paths.union(List.of(guard, requirement));
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        Verdict given = guard.verdict(subject);
        return isExcluded(given) ? Verdict.NOT_APPLICABLE : implied(given, requirement.verdict(subject));
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        Explanation given = guard.explain(subject);
        if (isExcluded(given.verdict())) {
            return Explanation.of(Verdict.NOT_APPLICABLE, text(), List.of(given));
        }
        Explanation required = requirement.explain(subject);
        Verdict verdict = implied(given.verdict(), required.verdict());
        return Explanation.of(verdict, text(), List.of(given, required));
    }

    static boolean isExcluded(Verdict given) {
        return given == Verdict.NOT_SATISFIED || given == Verdict.NOT_APPLICABLE;
    }

    private Verdict implied(Verdict given, Verdict required) {
        if (given == Verdict.SATISFIED || required == Verdict.NOT_APPLICABLE) {
            return required;
        }
        if (required == Verdict.SATISFIED) {
            return strict ? given : required;
        }
        return required == Verdict.ERROR ? required : given;
    }

    @Override
    public Condition<S> reversed() {
        return new Given<>(guard.reversed(), requirement.reversed());
    }

    @Override
    public String toString() {
        return text();
    }
}
