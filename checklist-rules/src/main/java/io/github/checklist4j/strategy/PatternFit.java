package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.BYTES;
import static io.github.checklist4j.keys.IntegrationFacts.CONFLICT_RULE;
import static io.github.checklist4j.keys.IntegrationFacts.DIRECTION;
import static io.github.checklist4j.keys.IntegrationFacts.DURABLE;
import static io.github.checklist4j.keys.IntegrationFacts.EMPTY_POLL_SHARE;
import static io.github.checklist4j.keys.IntegrationFacts.ENDPOINT;
import static io.github.checklist4j.keys.IntegrationFacts.FREQUENCY;
import static io.github.checklist4j.keys.IntegrationFacts.FRESHNESS_TOLERANCE;
import static io.github.checklist4j.keys.IntegrationFacts.INITIAL_ROWS;
import static io.github.checklist4j.keys.IntegrationFacts.MULTIPLE_OWNERS;
import static io.github.checklist4j.keys.IntegrationFacts.PROCESS_WAITS;
import static io.github.checklist4j.keys.IntegrationFacts.RECEIVER_MAY_BE_DOWN;
import static io.github.checklist4j.keys.IntegrationFacts.RECEIVER_RECORDS_PER_HOUR;
import static io.github.checklist4j.keys.IntegrationFacts.ROWS;
import static io.github.checklist4j.keys.IntegrationFacts.TOTALS_SUFFICE;
import static io.github.checklist4j.keys.IntegrationFacts.TRIGGER;
import static io.github.checklist4j.keys.IntegrationFacts.USER_WAITS;
import static io.github.checklist4j.keys.IntegrationFacts.VIEW_ONLY;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardParameters.MACHINE_LATENCY;
import static io.github.checklist4j.strategy.StandardParameters.REAL_TIME_RECORDS;
import static io.github.checklist4j.strategy.StandardParameters.SMALL_PAYLOAD;
import static io.github.checklist4j.strategy.StandardParameters.SMALL_ROWS;
import static io.github.checklist4j.strategy.StandardParameters.SYNCHRONOUS_HOPS;
import static io.github.checklist4j.strategy.StandardParameters.USER_LATENCY;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Parameter;
import java.time.Duration;

/** Which integration pattern fits the facts: a condition for each. */
final class PatternFit {
    static final Bound ROWS_BOUND = Bound.of(Payload.class, "rows");
    static final Bound INITIAL_ROWS_BOUND = Bound.of(Volume.class, "initialRows");
    private static final Bound RECEIVER = Bound.of(Processing.class, "receiverRecordsPerHour");

    private static final Parameter<?>[] PARAMETERS = {
        SMALL_PAYLOAD,
        SMALL_ROWS,
        USER_LATENCY,
        MACHINE_LATENCY,
        SYNCHRONOUS_HOPS,
        REAL_TIME_RECORDS,
        StandardParameters.EMPTY_POLL_SHARE
    };

    /** A caller of finance and operations apps record by record. */
    static final Condition<Integration> CALLS_FINANCE_OPERATIONS =
            ENDPOINT.isOneOf(EndpointKind.FINANCE_OPERATIONS_ODATA, EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE);

    private static final Condition<Integration> MAY_BE_OLD = not(FRESHNESS_TOLERANCE.atMost(Duration.ZERO));

    /** What comes at once is never too late. */
    private static final Condition<Integration> FREQUENT_ENOUGH =
            anyOf(FREQUENCY.atMost(Duration.ZERO), FREQUENCY.atMost(FRESHNESS_TOLERANCE));

    private static final Condition<Integration> REAL_TIME = allOf(
                    anyOf(USER_WAITS.is(true), PROCESS_WAITS.is(true)),
                    Measures.ANSWERS_IN_TIME,
                    BYTES.atMost(SMALL_PAYLOAD),
                    ROWS.atMost(SMALL_ROWS),
                    TRIGGER.isNot(Trigger.SCHEDULE),
                    RECEIVER_MAY_BE_DOWN.is(false),
                    Measures.callsInARowAtMost(SYNCHRONOUS_HOPS),
                    anyOf(not(CALLS_FINANCE_OPERATIONS), Measures.peakPerHourAtMost(REAL_TIME_RECORDS)))
            .saying("a synchronous call fits");

    private static final Condition<Integration> ASYNCHRONOUS =
            allOf(USER_WAITS.is(false), PROCESS_WAITS.is(false), MAY_BE_OLD);

    private static final Condition<Integration> PUSH = allOf(
            TRIGGER.isOneOf(Trigger.USER_ACTION, Trigger.EVENT, Trigger.SCHEDULE),
            anyOf(
                    DURABLE.is(true),
                    Measures.atMost(
                            "records an hour at the peak",
                            "records",
                            Measures::peakPerHour,
                            RECEIVER_RECORDS_PER_HOUR.path(),
                            integration -> Measures.of(RECEIVER_RECORDS_PER_HOUR, RECEIVER, integration),
                            IntegrationFacts.RECORDS_PER_DAY,
                            IntegrationFacts.PEAK_FACTOR,
                            IntegrationFacts.ACTIVE_HOURS,
                            RECEIVER_RECORDS_PER_HOUR)));

    private static final Condition<Integration> PULL = anyOf(
            TRIGGER.is(Trigger.REQUEST),
            allOf(
                    TRIGGER.is(Trigger.SCHEDULE),
                    FREQUENT_ENOUGH,
                    EMPTY_POLL_SHARE.atMost(StandardParameters.EMPTY_POLL_SHARE)));

    private static final Condition<Integration> ONE_WAY =
            allOf(MULTIPLE_OWNERS.is(false), DIRECTION.is(Direction.ONE_WAY));

    private static final Condition<Integration> BIDIRECTIONAL = allOf(
            MULTIPLE_OWNERS.is(true),
            DIRECTION.is(Direction.BIDIRECTIONAL),
            CONFLICT_RULE.is(true),
            anyOf(
                    ENDPOINT.isNot(EndpointKind.DUAL_WRITE),
                    allOf(
                            Measures.atMost(ROWS, ROWS_BOUND, "rows", "dual-write.transaction-records"),
                            Measures.atMost(INITIAL_ROWS, INITIAL_ROWS_BOUND, "rows", "dual-write.initial-rows"))));

    private static final Condition<Integration> BATCHING = allOf(MAY_BE_OLD, FREQUENT_ENOUGH);

    private PatternFit() {}

    static Condition<Integration> of(Pattern pattern) {
        return switch (pattern) {
            case REAL_TIME_SYNC -> REAL_TIME;
            case ASYNCHRONOUS -> ASYNCHRONOUS;
            case PUSH -> PUSH;
            case PULL -> PULL;
            case ONE_WAY_SYNC -> ONE_WAY;
            case BIDIRECTIONAL_SYNC -> BIDIRECTIONAL;
            case AGGREGATION -> TOTALS_SUFFICE.is(true);
            case EMBEDDING -> VIEW_ONLY.is(true);
            case BATCHING -> BATCHING;
        };
    }

    /** The parameters that the conditions read. */
    static Parameter<?>[] parameters() {
        return PARAMETERS.clone();
    }
}
