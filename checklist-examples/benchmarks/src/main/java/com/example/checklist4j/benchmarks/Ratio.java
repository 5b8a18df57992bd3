package com.example.checklist4j.benchmarks;

import java.util.Locale;

/**
 * How many times one measurement is another.
 *
 * @param value the quotient of the means
 * @param error its error, from those of both
 */
record Ratio(double value, double error) {
    static Ratio of(Measured one, Measured other) {
        double value = one.score() / other.score();
        return new Ratio(value, value * Math.hypot(one.error() / one.score(), other.error() / other.score()));
    }

    /** The error says how sure that is: a target is missed for certain only if the whole interval is beyond it. */
    String against(double most) {
        if (value <= most) {
            return value + error <= most ? "met" : "met, within the error";
        }
        return value - error <= most ? "missed, within the error" : "missed";
    }

    /** Whether the one takes less time than the other. */
    String ahead() {
        if (value + error < 1) {
            return "yes";
        }
        return value - error > 1 ? "no" : "within the error";
    }

    @Override
    public String toString() {
        return Double.isNaN(error)
                ? String.format(Locale.ROOT, "%.2f", value)
                : String.format(Locale.ROOT, "%.2f ± %.2f", value, error);
    }
}
