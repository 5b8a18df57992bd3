package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A fact that somebody could change, in steps.
 *
 * @param fact the fact
 * @param upwards whether more of it helps
 * @param furthest the last value that is worth a thought
 * @param scale the decimal places of a step: 0 for whole numbers
 * @param noun what it is, in words
 * @param with what has to change with it, in words; empty: nothing
 */
record Lever(Fact fact, boolean upwards, BigDecimal furthest, int scale, String noun, String with) {
    /** As far as the fact goes, but never to nothing. */
    static Lever of(Fact fact, boolean upwards, int scale, String noun) {
        BigDecimal least = fact.bound().min().max(BigDecimal.ONE.movePointLeft(scale));
        return new Lever(fact, upwards, upwards ? fact.bound().max() : least, scale, noun, "");
    }

    /** Less of it in tenths, down to one. */
    static Lever toOne(Fact fact, String noun) {
        return new Lever(fact, false, fact.bound().min().max(BigDecimal.ONE), 1, noun, "");
    }

    /** Whether it stands on this side of the furthest value. */
    boolean canMove(BigDecimal from) {
        return upwards ? from.compareTo(furthest) < 0 : from.compareTo(furthest) > 0;
    }

    /** The value one step back towards where it came from. */
    BigDecimal before(BigDecimal value) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        return upwards ? value.subtract(step) : value.add(step);
    }

    /** A value halfway that is a whole number of steps and not the one that fails; nothing if none lies between. */
    BigDecimal between(BigDecimal failing, BigDecimal good) {
        RoundingMode towardsFailing = upwards ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return failing.add(good).divide(BigDecimal.valueOf(2), scale, towardsFailing);
    }
}
