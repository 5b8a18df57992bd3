package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.StandardParameters.*;

import io.github.checklist4j.availability.AvailabilityPolicy;
import io.github.checklist4j.capacity.CapacityPolicy;
import io.github.checklist4j.cost.CostPolicy;
import io.github.checklist4j.fit.FitPolicy;
import io.github.checklist4j.platform.PlatformPolicy;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Subject;

/** The parameters of a rule, as the computations take them. Beside each policy stand the parameters that a rule declares for it. */
final class Policies {
    private static final Parameter<?>[] PLATFORM = {
        POINT_TO_POINT_SHARE, MESH_SYSTEMS, MESH_SHARE, SCORE_SYSTEMS, MESSAGING_SCORE, MIDDLEWARE_SCORE
    };
    private static final Parameter<?>[] CAPACITY = {
        HEADROOM, HORIZON, SEARCH_MONTHS, BAND_GREEN, BAND_WATCH, LONGEST_CALL, REAL_TIME_RECORDS, BATCH_RECORDS
    };
    private static final Parameter<?>[] COST = {
        COST_HORIZON,
        COST_HORIZON_RECOMMENDED,
        ESTIMATE_AGE,
        DAYS_PER_MONTH,
        WIDTH_MEASURED,
        WIDTH_PILOT,
        WIDTH_CALCULATOR,
        WIDTH_EXPERT,
        RECORD_COUNT_FROM,
        AMOUNT_DIGITS,
        UNIT_COST_DIGITS
    };
    private static final Parameter<?>[] FIT = {
        SMALL_PAYLOAD,
        SMALL_ROWS,
        USER_LATENCY,
        MACHINE_LATENCY,
        SYNCHRONOUS_HOPS,
        REAL_TIME_RECORDS,
        NEAR_REAL_TIME,
        EMPTY_POLL_SHARE,
        CHATTY_RECORDS,
        SPIKE_SHARE,
        SPIKE_UTILISATION,
        SIGNALS_PER_MESSAGE
    };

    private Policies() {}

    static Parameter<?>[] ofPlatform() {
        return PLATFORM.clone();
    }

    static PlatformPolicy platform(Subject<?> subject) {
        return new PlatformPolicy(
                subject.parameter(POINT_TO_POINT_SHARE),
                subject.parameter(MESH_SYSTEMS),
                subject.parameter(MESH_SHARE),
                subject.parameter(SCORE_SYSTEMS),
                subject.parameter(MESSAGING_SCORE),
                subject.parameter(MIDDLEWARE_SCORE));
    }

    static AvailabilityPolicy availability(Subject<?> subject) {
        return new AvailabilityPolicy(subject.parameter(MONTH_MINUTES));
    }

    static Parameter<?>[] ofCapacity() {
        return CAPACITY.clone();
    }

    static CapacityPolicy capacity(Subject<?> subject) {
        return capacity(subject::parameter);
    }

    static CapacityPolicy capacity(Values values) {
        return new CapacityPolicy(
                values.of(HEADROOM),
                values.of(HORIZON),
                values.of(SEARCH_MONTHS),
                values.of(BAND_GREEN),
                values.of(BAND_WATCH),
                values.of(LONGEST_CALL),
                values.of(REAL_TIME_RECORDS),
                values.of(BATCH_RECORDS));
    }

    /** What the parameters are: those of a rule that is being judged, or of an assessor. */
    interface Values {
        <T extends Comparable<T>> T of(Parameter<T> parameter);
    }

    static Parameter<?>[] ofCost() {
        return COST.clone();
    }

    static CostPolicy cost(Subject<?> subject) {
        return new CostPolicy(
                subject.parameter(COST_HORIZON),
                subject.parameter(COST_HORIZON_RECOMMENDED),
                subject.parameter(ESTIMATE_AGE),
                subject.parameter(DAYS_PER_MONTH),
                new CostPolicy.Widths(
                        subject.parameter(WIDTH_MEASURED),
                        subject.parameter(WIDTH_PILOT),
                        subject.parameter(WIDTH_CALCULATOR),
                        subject.parameter(WIDTH_EXPERT)),
                subject.parameter(RECORD_COUNT_FROM),
                subject.parameter(AMOUNT_DIGITS),
                subject.parameter(UNIT_COST_DIGITS));
    }

    static Parameter<?>[] ofFit() {
        return FIT.clone();
    }

    static FitPolicy fit(Subject<?> subject) {
        return new FitPolicy(
                subject.parameter(SMALL_PAYLOAD),
                subject.parameter(SMALL_ROWS),
                subject.parameter(USER_LATENCY),
                subject.parameter(MACHINE_LATENCY),
                subject.parameter(SYNCHRONOUS_HOPS),
                subject.parameter(REAL_TIME_RECORDS),
                subject.parameter(NEAR_REAL_TIME),
                subject.parameter(EMPTY_POLL_SHARE),
                subject.parameter(CHATTY_RECORDS),
                subject.parameter(SPIKE_SHARE),
                subject.parameter(SPIKE_UTILISATION),
                subject.parameter(SIGNALS_PER_MESSAGE));
    }
}
