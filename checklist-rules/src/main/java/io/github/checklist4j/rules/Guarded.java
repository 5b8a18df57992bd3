package io.github.checklist4j.rules;

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
}
