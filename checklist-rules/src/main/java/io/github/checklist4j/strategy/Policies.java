package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.StandardParameters.*;

import io.github.checklist4j.capacity.CapacityPolicy;
import io.github.checklist4j.cost.CostPolicy;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** The parameters of a rule, as the computations take them. Beside each policy stand the parameters that a rule declares for it. */
final class Policies {
    static final Parameter<?>[] CAPACITY = {
        HEADROOM, HORIZON, SEARCH_MONTHS, BAND_GREEN, BAND_WATCH, LONGEST_CALL, REAL_TIME_RECORDS, BATCH_RECORDS
    };
    static final Parameter<?>[] COST = {
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

    /** How wide a line of a basis has to be; what somebody is bound to is one figure. */
    static final Map<Basis, Parameter<BigDecimal>> WIDTHS = Map.of(
            Basis.MEASURED, WIDTH_MEASURED,
            Basis.PILOT, WIDTH_PILOT,
            Basis.CALCULATOR, WIDTH_CALCULATOR,
            Basis.EXPERT, WIDTH_EXPERT);

    private Policies() {}

    /** Those of capacity, and some more. */
    static Parameter<?>[] withCapacity(Parameter<?>... more) {
        return Stream.concat(Stream.of(more), Stream.of(CAPACITY)).toArray(Parameter<?>[]::new);
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
}
