package io.github.checklist4j.capacity;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/**
 * What one integration asks of others: the formulas over its facts, each a number of months after the evaluation date. Facts are named as
 * in the records; times are in milliseconds.
 */
record Load(
        Integration integration,
        Path path,
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
        Fact latency) {
    static final MathContext PRECISION = MathContext.DECIMAL128;
    static final BigDecimal HOUR_MILLIS = BigDecimal.valueOf(3_600_000);
    static final Interval SECONDS_IN_5_MINUTES = Interval.exactly(BigDecimal.valueOf(300));
    static final Interval SECOND = Interval.exactly(BigDecimal.valueOf(1000));
    private static final Interval ONCE = Interval.exactly(ONE);
    private static final Interval FIVE_MINUTES_AN_HOUR = Interval.exactly(BigDecimal.valueOf(12));
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
    private static final Volume NO_VOLUME = new Volume(null, null, null, null, null, null);
    private static final Processing NO_PROCESSING = ProcessingBuilder.builder().build();
    private static final Payload NO_PAYLOAD = new Payload(null, null, null);

    static Load of(Integration integration) {
        Path path = Path.of("integrations", integration.id());
        Volume volume = integration.volume() == null ? NO_VOLUME : integration.volume();
        Processing processing = integration.processing() == null ? NO_PROCESSING : integration.processing();
        Payload payload = integration.payload() == null ? NO_PAYLOAD : integration.payload();
        Timeliness timeliness = integration.timeliness();
        return new Load(
                integration,
                path,
                Fact.of(volume.recordsPerDay(), RECORDS, path, "volume.recordsPerDay"),
                Fact.of(volume.activeHours(), HOURS, path, "volume.activeHours"),
                Fact.of(volume.peakFactor(), PEAK, path, "volume.peakFactor"),
                Fact.of(volume.growthPerMonth(), GROWTH, path, "volume.growthPerMonth", ZERO),
                batch(processing, path),
                Fact.millis(processing.perRecord(), path, "processing.perRecord"),
                Fact.millis(processing.perRequest(), path, "processing.perRequest"),
                Fact.of(processing.maxInFlight(), IN_FLIGHT, path, "processing.maxInFlight"),
                Fact.of(processing.retryShare(), RETRY, path, "processing.retryShare", ZERO),
                Fact.of(processing.operationsPerRecord(), OPERATIONS, path, "processing.operationsPerRecord", ZERO),
                Fact.of(processing.actionsPerRecord(), ACTIONS, path, "processing.actionsPerRecord", ZERO),
                Fact.of(payload.bytes(), BYTES, path, "payload.bytes"),
                Fact.of(payload.rows(), ROWS, path, "payload.rows"),
                Fact.millis(timeliness == null ? null : timeliness.latencyP95(), path, "timeliness.latencyP95"));
    }

    /** A single call carries one record, whether or not somebody wrote that down. */
    private static Fact batch(Processing processing, Path path) {
        boolean single = processing.batchSize() == null && processing.vehicle() == Processing.Vehicle.SINGLE;
        return single
                ? Fact.following(ONE, BATCH, path, "processing.vehicle", "processing.batchSize")
                : Fact.of(processing.batchSize(), BATCH, path, "processing.batchSize");
    }

    /** Whether it calls one of some interfaces. */
    Answer calls(Set<EndpointKind> endpoints) {
        EndpointKind endpoint = integration.endpoint();
        Path fact = path.then("endpoint");
        return endpoint == null ? Answer.unknown(fact) : Answer.of(endpoints.contains(endpoint), Facts.of(fact));
    }

    /** N (1+g)^m */
    Interval recordsPerDay(At at, int month) {
        Interval today = at.of(records);
        return month == 0 ? today : today.times(at.of(growth).compounded(month));
    }

    /** Records in an average active hour. */
    Interval recordsPerHour(At at, int month) {
        return recordsPerDay(at, month).dividedBy(at.of(hours));
    }

    /** Records in an hour at the rate of the busiest five minutes. */
    Interval peakPerHour(At at, int month) {
        return peakOver(at.of(hours), at, month);
    }

    /** R5 = N / (12 H) p */
    Interval recordsIn5Minutes(At at, int month) {
        return peakOver(at.of(hours).times(FIVE_MINUTES_AN_HOUR), at, month);
    }

    /** One division, so that a quotient that comes out even does. */
    private Interval peakOver(Interval divisor, At at, int month) {
        return recordsPerDay(at, month).times(at.of(peak)).dividedBy(divisor);
    }

    /** ceil(R5 / b) */
    private Interval calls(At at, int month) {
        return peakOver(at.of(hours).times(FIVE_MINUTES_AN_HOUR).times(at.of(batch)), at, month)
                .ceiling();
    }

    /** Q5 = ceil(R5 / b) (1 + r) */
    Interval requestsIn5Minutes(At at, int month) {
        return calls(at, month).times(attempts(at));
    }

    /** E5 = (R5 e + ceil(R5 / b) o) / 1000 (1 + r); the last batch may be partial, so not Q5 times a full one. */
    Interval secondsIn5Minutes(At at, int month) {
        return recordsIn5Minutes(at, month)
                .times(at.of(perRecord))
                .plus(calls(at, month).times(at.of(perRequest)))
                .times(attempts(at))
                .dividedBy(SECOND);
    }

    /** o + b e, in seconds */
    Interval secondsOfOneCall(At at) {
        return at.of(perRequest).plus(at.of(batch).times(at.of(perRecord))).dividedBy(SECOND);
    }

    /** N x (1 + r) */
    Interval perDay(Interval each, At at, int month) {
        return recordsPerDay(at, month).times(each).times(attempts(at));
    }

    /** Actions a day: N a (1 + r), for a retry runs them again. */
    Interval actionsPerDay(At at, int month) {
        return perDay(at.of(actions), at, month);
    }

    /** Actions in the busiest five minutes. */
    Interval actionsIn5Minutes(At at, int month) {
        return recordsIn5Minutes(at, month).times(at.of(actions)).times(attempts(at));
    }

    /** Messages in the busiest five minutes: R5 / rows (1 + r), for a retry is a message too. */
    Interval messagesIn5Minutes(At at, int month) {
        return recordsIn5Minutes(at, month).dividedBy(at.of(rows)).times(attempts(at));
    }

    /** Messages a day. */
    Interval messagesPerDay(At at, int month) {
        return recordsPerDay(at, month).dividedBy(at.of(rows)).times(attempts(at));
    }

    Interval attempts(At at) {
        return at.of(retry).plus(ONCE);
    }
}
