package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How close a figure comes to its bound.
 *
 * @param series the figure over time
 * @param bound what it is held against, above 0
 */
record Closeness(Series series, BigDecimal bound) {
    private static final int PERCENT = 2;
    private static final int MOST_DIGITS = 9;

    /** Of figures that are held against something. */
    static Optional<Closeness> of(Series series) {
        BigDecimal bound = series.bound();
        return bound == null || bound.signum() <= 0 || series.months().isEmpty()
                ? Optional.empty()
                : Optional.of(new Closeness(series, bound));
    }

    /** The largest share of the bound in any month. */
    BigDecimal share() {
        return series.months().stream()
                .map(month -> share(EvidenceText.likely(month)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal share(BigDecimal figure) {
        return figure.divide(bound, MathContext.DECIMAL64);
    }

    /** {@code concurrent requests: 200 of 260 requests (76.9 %), 240 (92.3 %) in month 12; dataverse.concurrency}. */
    String said() {
        List<Series.Month> months = series.months();
        BigDecimal now = EvidenceText.likely(months.get(0));
        BigDecimal then = EvidenceText.likely(months.get(months.size() - 1));
        return series.title() + ": " + EvidenceText.number(now) + " of "
                + Words.quantity(bound.toPlainString(), series.unit()) + percent(now)
                + (now.compareTo(then) == 0
                        ? ""
                        : ", " + EvidenceText.number(then) + percent(then) + " in month " + (months.size() - 1))
                + (series.crossing() == null ? "" : "; passed in month " + series.crossing())
                + "; " + series.boundName();
    }

    private String percent(BigDecimal figure) {
        BigDecimal exact = share(figure).movePointRight(PERCENT);
        BigDecimal percent = rounded(exact, 1);
        for (int digits = 2; digits <= MOST_DIGITS && isWhole(percent) && !isWhole(exact); digits++) {
            percent = rounded(exact, digits); // 80.004 is not 80, which may be what is allowed
        }
        return " (" + EvidenceText.number(percent) + " %)";
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
