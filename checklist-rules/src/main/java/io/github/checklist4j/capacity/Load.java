package io.github.checklist4j.capacity;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.internal.Quotient;
import io.github.checklist4j.quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What one integration asks of others: the formulas over its facts, each at a point and a number of months after the evaluation date.
 * Facts are named as in the records; times are in milliseconds.
 */
record Load(
        Integration integration,
        String path,
        Fact records,
        Fact hours,
        Fact peak,
        Fact growth,
        Fact batch,
        Fact perRecord,
        Fact perRequest,
        Fact inFlight,
        Fact retry,
        Fact operations,
        Fact actions,
        Fact bytes,
        Fact rows,
        Powers powers,
        Memory daily,
        Memory inFiveMinutes,
        Memory called) {
    static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal FIVE_MINUTES_AN_HOUR = BigDecimal.valueOf(12);
    private static final Bound RECORDS = Bound.of(Volume.class, "recordsPerDay");
    private static final Bound HOURS = Bound.of(Volume.class, "activeHours");
    private static final Bound PEAK = Bound.of(Volume.class, "peakFactor");
    private static final Bound GROWTH = Bound.of(Volume.class, "growthPerMonth");
    private static final Bound BATCH = Bound.of(Processing.class, "batchSize");
    private static final Bound IN_FLIGHT = Bound.of(Processing.class, "maxInFlight");
    private static final Bound RETRY = Bound.of(Processing.class, "retryShare");
    private static final Bound OPERATIONS = Bound.of(Processing.class, "operationsPerRecord");
    private static final Bound ACTIONS = Bound.of(Processing.class, "actionsPerRecord");
    private static final Bound BYTES = Bound.of(Payload.class, "bytes");
    private static final Bound ROWS = Bound.of(Payload.class, "rows").atLeast(ONE);
    private static final Volume NO_VOLUME = new Volume(null, null, null, null, null);
    private static final Processing NO_PROCESSING = ProcessingBuilder.builder().build();
    private static final Payload NO_PAYLOAD = new Payload(null, null, null);

    static Load of(Integration integration, Powers powers) {
        String path = "integrations[" + integration.id() + "]";
        Volume volume = integration.volume() == null ? NO_VOLUME : integration.volume();
        Processing processing = integration.processing() == null ? NO_PROCESSING : integration.processing();
        Payload payload = integration.payload() == null ? NO_PAYLOAD : integration.payload();
        return new Load(
                integration,
                path,
                Fact.of(volume.recordsPerDay(), RECORDS, path + ".volume.recordsPerDay"),
                Fact.of(volume.activeHours(), HOURS, path + ".volume.activeHours"),
                Fact.of(volume.peakFactor(), PEAK, path + ".volume.peakFactor"),
                Fact.of(volume.growthPerMonth(), GROWTH, path + ".volume.growthPerMonth"),
                batch(processing, path + ".processing.batchSize"),
                Fact.millis(processing.perRecord(), path + ".processing.perRecord"),
                Fact.millis(processing.perRequest(), path + ".processing.perRequest"),
                Fact.of(processing.maxInFlight(), IN_FLIGHT, path + ".processing.maxInFlight"),
                Fact.of(processing.retryShare(), RETRY, path + ".processing.retryShare"),
                Fact.of(processing.operationsPerRecord(), OPERATIONS, path + ".processing.operationsPerRecord"),
                Fact.of(processing.actionsPerRecord(), ACTIONS, path + ".processing.actionsPerRecord"),
                Fact.of(payload.bytes(), BYTES, path + ".payload.bytes"),
                Fact.of(payload.rows(), ROWS, path + ".payload.rows"),
                powers,
                new Memory(),
                new Memory(),
                new Memory());
    }

    /** A single call carries one record, whether or not somebody wrote that down. */
    private static Fact batch(Processing processing, String path) {
        boolean single = processing.batchSize() == null && processing.vehicle() == Processing.Vehicle.SINGLE;
        return single ? Fact.exactly(ONE, path) : Fact.of(processing.batchSize(), BATCH, path);
    }

    /** Whether the facts behind what is remembered are all exact, so that there is nothing to note when they are read. */
    boolean isExact() {
        return records.isExact() && growth.isExact() && peak.isExact() && hours.isExact() && batch.isExact();
    }

    /** N (1+g)^m */
    BigDecimal recordsPerDay(Point at, int month) {
        return daily.of(this, at, month, Load::grown);
    }

    private BigDecimal grown(Point at, int month) {
        BigDecimal today = at.up(records);
        if (month == 0 || today.signum() == 0) {
            return today;
        }
        return today.multiply(powers.of(at.up(growth), month), PRECISION);
    }

    /** Records in an average active hour. */
    BigDecimal recordsPerHour(Point at, int month) {
        return Quotient.of(recordsPerDay(at, month), at.down(hours));
    }

    /** Records in an hour at the rate of the busiest five minutes. */
    BigDecimal peakPerHour(Point at, int month) {
        return peakOver(ONE, at, month);
    }

    /** R5 = N / (12 H) p */
    BigDecimal recordsIn5Minutes(Point at, int month) {
        return inFiveMinutes.of(this, at, month, (same, point, then) -> peakOver(FIVE_MINUTES_AN_HOUR, point, then));
    }

    /** Q5 = ceil(R5 / b) (1 + r) */
    BigDecimal requestsIn5Minutes(Point at, int month) {
        return calls(at, month).multiply(attempts(at), PRECISION);
    }

    /** E5 = (R5 e + ceil(R5 / b) o) / 1000 (1 + r); the last batch may be partial, so not Q5 times a full one. */
    BigDecimal secondsIn5Minutes(Point at, int month) {
        BigDecimal forRecords = recordsIn5Minutes(at, month).multiply(at.up(perRecord), PRECISION);
        BigDecimal forRequests = calls(at, month).multiply(at.up(perRequest), PRECISION);
        return forRecords.add(forRequests, PRECISION).movePointLeft(3).multiply(attempts(at), PRECISION);
    }

    /** o + b e, in seconds */
    BigDecimal secondsOfOneCall(Point at) {
        return at.up(perRequest)
                .add(at.up(batch).multiply(at.up(perRecord), PRECISION), PRECISION)
                .movePointLeft(3);
    }

    /** N x (1 + r) */
    BigDecimal operationsPerDay(Point at, int month) {
        return product(at, month, at.up(operations));
    }

    private BigDecimal product(Point at, int month, BigDecimal factor) {
        return recordsPerDay(at, month).multiply(factor, PRECISION).multiply(attempts(at), PRECISION);
    }

    /** Actions a day: N a (1 + r), for a retry runs them again. */
    BigDecimal actionsPerDay(Point at, int month) {
        return product(at, month, at.up(actions));
    }

    /** Actions in the busiest five minutes. */
    BigDecimal actionsIn5Minutes(Point at, int month) {
        return recordsIn5Minutes(at, month).multiply(at.up(actions), PRECISION).multiply(attempts(at), PRECISION);
    }

    /** Messages in the busiest five minutes: R5 / rows (1 + r). */
    BigDecimal messagesIn5Minutes(Point at, int month) {
        return Quotient.of(recordsIn5Minutes(at, month), at.down(rows)).multiply(attempts(at), PRECISION);
    }

    /** Messages a day. */
    BigDecimal messagesPerDay(Point at, int month) {
        return Quotient.of(recordsPerDay(at, month), at.down(rows)).multiply(attempts(at), PRECISION);
    }

    private BigDecimal calls(Point at, int month) {
        return called.of(this, at, month, Load::wholeCalls);
    }

    private BigDecimal wholeCalls(Point at, int month) {
        BigDecimal calls = peakOver(FIVE_MINUTES_AN_HOUR.multiply(at.down(batch), PRECISION), at, month);
        return calls.setScale(0, RoundingMode.CEILING);
    }

    private BigDecimal attempts(Point at) {
        return ONE.add(at.up(retry), PRECISION);
    }

    /** One division, so that a quotient that comes out even does. */
    private BigDecimal peakOver(BigDecimal divisor, Point at, int month) {
        BigDecimal daily = recordsPerDay(at, month);
        return daily.signum() == 0
                ? ZERO
                : Quotient.of(
                        daily.multiply(at.up(peak), PRECISION), at.down(hours).multiply(divisor, PRECISION));
    }
}
