package com.example.checklist4j.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * How the time grows with the number of integrations: 1 is in proportion.
 *
 * @param small the smaller measurement
 * @param large the larger one
 */
record Growth(Measured small, Measured large) {
    private static final int SMALL = 50;
    private static final int LARGE = 5000;

    static List<Growth> all(List<Measured> results) {
        return results.stream()
                .filter(each -> each.integrations() == SMALL)
                .flatMap(small -> results.stream()
                        .filter(each -> each.integrations() == LARGE
                                && each.benchmark().equals(small.benchmark())
                                && each.paramsWithoutSize().equals(small.paramsWithoutSize()))
                        .map(large -> new Growth(small, large)))
                .toList();
    }

    double exponent() {
        return Math.log(large.score() / small.score()) / Math.log((double) LARGE / SMALL);
    }

    /** From the relative errors of both. */
    double error() {
        double relative = Math.hypot(large.error() / large.score(), small.error() / small.score());
        return relative / Math.log((double) LARGE / SMALL);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "growth %d to %d, %s %s: %.2f ± %.2f",
                SMALL,
                LARGE,
                small.benchmark(),
                small.paramsWithoutSize().values(),
                exponent(),
                error());
    }
}
