package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest change of one input, in whole steps, that satisfies a limit together with every other limit of the same subject that reads
 * the input and is not harmed, and that breaks no limit which holds today. Open facts are taken at their worst.
 */
final class SmallestChange {
    private final Lever lever;
    private final CapacityPolicy policy;
    private final BigDecimal current;
    private final List<Measure> helped;
    private final List<Measure> endangered;

    SmallestChange(Lever lever, Measure failing, List<Affected> affected, CapacityPolicy policy) {
        this.lever = lever;
        this.policy = policy;
        this.current = lever.kind().upwards
                ? Point.most().down(lever.fact())
                : Point.most().up(lever.fact());
        List<Measure> mustHold = new ArrayList<>();
        List<Measure> mustNotBreak = new ArrayList<>();
        for (Affected other : affected) {
            Measure measure = other.measure();
            if (measure.equals(failing) || (measure.subject().equals(failing.subject()) && !isHarmed(measure))) {
                mustHold.add(measure);
            } else if (other.holds()) {
                mustNotBreak.add(measure);
            }
        }
        this.helped = List.copyOf(mustHold);
        this.endangered = List.copyOf(mustNotBreak);
    }

    private boolean isHarmed(Measure measure) {
        return measure.ratio(with(lever.furthest()), 0).compareTo(measure.ratio(with(current), 0)) > 0;
    }

    private Point with(BigDecimal value) {
        return Point.most().with(lever.owner(), lever.fact().path(), value);
    }

    Suggestion suggestion() {
        String path = lever.fact().path();
        String from = Figures.plain(current);
        return value().map(value -> new Suggestion(path, from, Figures.plain(value), words(value)))
                .orElseGet(() -> new Suggestion(path, from, "", "no " + lever.kind().noun + " alone is enough"));
    }

    /** The nearest value that does, if one does. */
    Optional<BigDecimal> value() {
        if (firstFailing(helped, lever.furthest()).isPresent()) {
            return Optional.empty();
        }
        BigDecimal failing = current;
        BigDecimal good = lever.furthest();
        while (failing.subtract(good).abs().compareTo(BigDecimal.ONE) > 0) {
            BigDecimal middle = between(failing, good);
            if (firstFailing(helped, middle).isEmpty()) {
                good = middle;
            } else {
                failing = middle;
            }
        }
        return firstFailing(endangered, good).isEmpty() ? Optional.of(good) : Optional.empty();
    }

    /** A whole number strictly between: the good one is whole and more than a step away, so rounding does not reach the failing one. */
    private static BigDecimal between(BigDecimal failing, BigDecimal good) {
        RoundingMode towardsFailing = good.compareTo(failing) > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return failing.add(good).divide(BigDecimal.valueOf(2), 0, towardsFailing);
    }

    private static BigDecimal step(BigDecimal failing, BigDecimal good) {
        return BigDecimal.valueOf(good.compareTo(failing));
    }

    private Optional<Measure> firstFailing(List<Measure> measures, BigDecimal value) {
        Point at = with(value);
        return measures.stream().filter(measure -> !measure.holds(at, policy)).findFirst();
    }

    private String words(BigDecimal value) {
        BigDecimal before = value.subtract(step(current, value));
        String enough = lever.kind().words + " " + Figures.plain(value) + " is enough";
        return firstFailing(helped, before)
                .map(measure -> enough + "; at " + Figures.plain(before) + " " + use(measure, before))
                .orElse(enough);
    }

    private String use(Measure measure, BigDecimal value) {
        Point at = with(value);
        int month = measure.failingMonth(at, policy);
        return measure.measured() + (month == 0 ? " are " : " in month " + month + " are ")
                + Figures.plain(measure.used(at, month)) + " of "
                + Figures.plain(measure.allowed().at(at));
    }
}
