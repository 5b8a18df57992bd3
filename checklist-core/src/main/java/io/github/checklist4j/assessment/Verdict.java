package io.github.checklist4j.assessment;

/**
 * What is known about a requirement. The first three obey strong Kleene logic; {@code docs/verdicts.md} says how they combine.
 */
public enum Verdict {
    /** It holds, whatever the unknown facts turn out to be. */
    SATISFIED(1, 5),
    /** It is known not to hold. */
    NOT_SATISFIED(5, 1),
    /** Neither: a fact that would decide it is missing. */
    UNKNOWN(3, 3),
    /** There is nothing of the kind that it is about. */
    NOT_APPLICABLE(0, 0),
    /** It does not hold, and somebody answers for that for the time being. */
    WAIVED(2, 2),
    /** A rule failed to judge it; never counts as satisfied. */
    ERROR(4, 4);

    private final int inConjunction; // the greater wins
    private final int inDisjunction;

    Verdict(int inConjunction, int inDisjunction) {
        this.inConjunction = inConjunction;
        this.inDisjunction = inDisjunction;
    }

    /**
     * Both have to hold: NOT_SATISFIED wins, then ERROR, UNKNOWN, WAIVED, SATISFIED; NOT_APPLICABLE is neutral.
     *
     * @param other the other requirement
     * @return the verdict on both
     */
    public Verdict and(Verdict other) {
        return inConjunction >= other.inConjunction ? this : other;
    }

    /**
     * One has to hold: SATISFIED wins, then ERROR, UNKNOWN, WAIVED, NOT_SATISFIED; NOT_APPLICABLE is neutral.
     *
     * @param other the other requirement
     * @return the verdict on either
     */
    public Verdict or(Verdict other) {
        return inDisjunction >= other.inDisjunction ? this : other;
    }

    /**
     * The contrary: swaps the two definite verdicts and leaves the others.
     *
     * @return the verdict on the negation
     */
    public Verdict not() {
        return switch (this) {
            case SATISFIED -> NOT_SATISFIED;
            case NOT_SATISFIED -> SATISFIED;
            case UNKNOWN, NOT_APPLICABLE, WAIVED, ERROR -> this;
        };
    }

    /**
     * SATISFIED for true, NOT_SATISFIED for false.
     *
     * @param holds whether the requirement holds
     * @return the definite verdict
     */
    public static Verdict of(boolean holds) {
        return holds ? SATISFIED : NOT_SATISFIED;
    }
}
