package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/** An answer that facts give at once; which they are is asked only by who wants to know. */
public abstract non-sealed class Late extends Answer {
    /**
     * An answer.
     *
     * @param verdict SATISFIED, NOT_SATISFIED or UNKNOWN
     */
    protected Late(Verdict verdict) {
        super(verdict);
    }

    /**
     * What a definite answer rests on.
     *
     * @return the facts, and what was seen in them
     */
    protected abstract Ground ground();

    /**
     * What could still change an answer that is UNKNOWN.
     *
     * @return the facts
     */
    protected abstract Facts missing();

    @Override
    public final Facts open() {
        return isUnknown() ? missing() : Facts.NONE;
    }

    @Override
    public final List<Basis> bases() {
        return isUnknown() ? List.of() : List.of(Basis.of(ground()));
    }
}
