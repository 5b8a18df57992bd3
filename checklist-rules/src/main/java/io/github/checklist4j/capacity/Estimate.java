package io.github.checklist4j.capacity;

import io.github.checklist4j.capacity.Point.Reading;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The tight interval of a formula, with the facts that keep it from being exact. One that is read {@code down} makes the formula fall.
 */
final class Estimate {
    private final Function<Point, BigDecimal> formula;

    /** Only of open facts. */
    private final Map<String, Reading> readings = Point.newNotes();

    private final BigDecimal atLeast;
    private final BigDecimal atMost;

    private Estimate(Function<Point, BigDecimal> formula) {
        this.formula = formula;
        this.atLeast = formula.apply(Point.least().notingOpen(readings));
        this.atMost = readings.isEmpty() ? atLeast : formula.apply(Point.most().notingOpen(readings));
    }

    /** The interval of a formula that rises with the facts it reads {@code up}. */
    static Interval of(Function<Point, BigDecimal> formula) {
        return new Estimate(formula).interval(true);
    }

    /** The interval of what falls with the facts it reads {@code up}: it is largest at the least point. */
    static Interval ofFalling(Function<Point, BigDecimal> formula) {
        return new Estimate(formula).interval(false);
    }

    private Interval interval(boolean rises) {
        if (atLeast.compareTo(atMost) == 0) {
            return Interval.exactly(atLeast);
        }
        BigDecimal low = rises ? atLeast : atMost;
        BigDecimal high = rises ? atMost : atLeast;
        List<Reading> open = open();
        return new Interval(
                low,
                isEndless(open, rises) ? null : high,
                open.stream().map(reading -> reading.fact().path()).toList());
    }

    private List<Reading> open() {
        List<Reading> open = readings.values().stream().filter(this::matters).toList();
        return open.isEmpty() ? List.copyOf(readings.values()) : open;
    }

    private static boolean isEndless(List<Reading> open, boolean rises) {
        return open.stream()
                .anyMatch(
                        reading -> reading.rising() == rises && !reading.fact().bounded());
    }

    private boolean matters(Reading reading) {
        String path = reading.fact().path();
        return formula.apply(Point.most().flipping(path)).compareTo(atMost) != 0
                || formula.apply(Point.least().flipping(path)).compareTo(atLeast) != 0;
    }
}
