package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition that may leave a case out, and is SATISFIED where its requirement holds although nobody knows whether the case is given. Where
 * a condition around it asks whether it holds in this very case, that is too much: then it is UNKNOWN or in ERROR as the case is.
 */
interface Guarded<S> extends Condition<S> {
    /** The same, SATISFIED only where the case is known to be given. */
    Condition<S> strict();

    static <S> Condition<S> strict(Condition<S> condition) {
        return condition instanceof Guarded<S> guarded ? guarded.strict() : condition;
    }

    /** The strict verdict on parts that all hold, or do not apply: one of them has to hold in this very case. */
    static Verdict conjunction(Stream<Verdict> strictly) {
        List<Verdict> parts = strictly.toList();
        return parts.contains(Verdict.SATISFIED)
                ? Verdict.SATISFIED
                : parts.stream().reduce(Verdict.NOT_APPLICABLE, Verdict::and);
    }
}
