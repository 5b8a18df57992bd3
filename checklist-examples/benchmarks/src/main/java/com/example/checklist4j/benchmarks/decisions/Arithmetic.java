package com.example.checklist4j.benchmarks.decisions;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sums behind R11 and R18. They are not what is measured: everybody calls these. Facts of the workload are exact. */
public final class Arithmetic {
    /** Requests of one user in five minutes. */
    public static final BigDecimal REQUESTS = limit("dataverse.requests");
    /** Seconds of execution of one user in five minutes. */
    public static final BigDecimal EXECUTION_SECONDS = limit("dataverse.execution-time");
    /** Requests of one user at once. */
    public static final BigDecimal CONCURRENCY = limit("dataverse.concurrency");

    /** How many times five minutes. */
    public static final BigDecimal WINDOWS_PER_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).dividedBy(Duration.ofMinutes(5)));

    private static final int MONTHS = 60;

    private Arithmetic() {}

    private static BigDecimal limit(String id) {
        return Limits.standard().get(id).value();
    }

    /**
     * Whether the requests of the busiest five minutes are allowed, if each carries one record.
     *
     * @param recordsPerDay records a day
     * @param activeHours hours in which they come
     * @param peakFactor peak over average
     * @return true if they are
     */
    public static boolean requestsAllowed(
            Range<BigDecimal> recordsPerDay, Range<BigDecimal> activeHours, Range<BigDecimal> peakFactor) {
        BigDecimal demand = recordsPerDay.high().multiply(peakFactor.high());
        return demand.compareTo(windows(activeHours).multiply(REQUESTS)) <= 0;
    }

    /**
     * Whether the execution time of the busiest five minutes is allowed, if each request carries one record.
     *
     * @param recordsPerDay records a day
     * @param activeHours hours in which they come
     * @param peakFactor peak over average
     * @param perRecord time for one record
     * @return true if it is
     */
    public static boolean executionAllowed(
            Range<BigDecimal> recordsPerDay,
            Range<BigDecimal> activeHours,
            Range<BigDecimal> peakFactor,
            Range<Duration> perRecord) {
        BigDecimal seconds = BigDecimal.valueOf(perRecord.high().toNanos(), 9);
        BigDecimal demand = recordsPerDay.high().multiply(peakFactor.high()).multiply(seconds);
        return demand.compareTo(windows(activeHours).multiply(EXECUTION_SECONDS)) <= 0;
    }

    private static BigDecimal windows(Range<BigDecimal> activeHours) {
        return activeHours.low().multiply(WINDOWS_PER_HOUR);
    }

    /**
     * What the lines cost in five years: of each the sum of a geometric series.
     *
     * @param lines the lines; one without an amount adds nothing, one without growth does not grow
     * @return the sum
     */
    public static BigDecimal fiveYearCost(List<CostLine> lines) {
        BigDecimal total = BigDecimal.ZERO;
        for (CostLine line : lines) {
            if (line.amountPerMonth() != null) {
                total = total.add(line.amountPerMonth().high().multiply(months(line.growthPerMonth())));
            }
        }
        return total;
    }

    private static BigDecimal months(@Nullable Range<BigDecimal> growth) {
        if (growth == null || growth.high().signum() == 0) {
            return BigDecimal.valueOf(MONTHS);
        }
        BigDecimal grown = growth.high().add(BigDecimal.ONE).pow(MONTHS, MathContext.DECIMAL64);
        return grown.subtract(BigDecimal.ONE).divide(growth.high(), MathContext.DECIMAL64);
    }
}
