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

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Quantity;
import io.github.checklist4j.rules.Subject;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which integration pattern fits the facts: a condition for each. */
final class PatternFit {
    /** The rows of the first load. */
    static final Quantity<Integration> AT_FIRST = Quantity.of(INITIAL_ROWS);

    /** The receiver can take the records of an hour at the peak. */
    static final Condition<Integration> RECEIVER_KEEPS_UP =
            Measures.PEAK_PER_HOUR.atMost(Quantity.of(RECEIVER_RECORDS_PER_HOUR));

    /** The parameters that the conditions read. */
    static final Parameter<?>[] PARAMETERS = {
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

    private static final Map<Pattern, Condition<Integration>> FITS = Map.of(
            Pattern.REAL_TIME_SYNC,
            allOf(
                            anyOf(USER_WAITS.is(true), PROCESS_WAITS.is(true)),
                            Measures.ANSWERS_IN_TIME,
                            BYTES.atMost(SMALL_PAYLOAD),
                            ROWS.atMost(SMALL_ROWS),
                            TRIGGER.isNot(Trigger.SCHEDULE),
                            RECEIVER_MAY_BE_DOWN.is(false),
                            Measures.CALLS_IN_A_ROW.atMost(SYNCHRONOUS_HOPS),
                            anyOf(not(CALLS_FINANCE_OPERATIONS), Measures.PEAK_PER_HOUR.atMost(REAL_TIME_RECORDS)))
                    .saying("a synchronous call fits"),
            Pattern.ASYNCHRONOUS,
            allOf(USER_WAITS.is(false), PROCESS_WAITS.is(false), MAY_BE_OLD),
            Pattern.PUSH,
            allOf(
                    TRIGGER.isOneOf(Trigger.USER_ACTION, Trigger.EVENT, Trigger.SCHEDULE),
                    anyOf(DURABLE.is(true), RECEIVER_KEEPS_UP)),
            Pattern.PULL,
            anyOf(
                    TRIGGER.is(Trigger.REQUEST),
                    allOf(
                            TRIGGER.is(Trigger.SCHEDULE),
                            FREQUENT_ENOUGH,
                            EMPTY_POLL_SHARE.atMost(StandardParameters.EMPTY_POLL_SHARE))),
            Pattern.ONE_WAY_SYNC,
            allOf(MULTIPLE_OWNERS.is(false), DIRECTION.is(Direction.ONE_WAY)),
            Pattern.BIDIRECTIONAL_SYNC,
            allOf(
                    MULTIPLE_OWNERS.is(true),
                    DIRECTION.is(Direction.BIDIRECTIONAL),
                    CONFLICT_RULE.is(true),
                    anyOf(
                            ENDPOINT.isNot(EndpointKind.DUAL_WRITE),
                            allOf(
                                    Quantity.of(ROWS).atMostLimit("dual-write.transaction-records"),
                                    AT_FIRST.atMostLimit("dual-write.initial-rows")))),
            Pattern.AGGREGATION,
            TOTALS_SUFFICE.is(true),
            Pattern.EMBEDDING,
            VIEW_ONLY.is(true),
            Pattern.BATCHING,
            allOf(MAY_BE_OLD, FREQUENT_ENOUGH));

    private PatternFit() {}

    static Condition<Integration> of(Pattern pattern) {
        return Objects.requireNonNull(FITS.get(pattern));
    }

    /** The patterns of which it is known, or unknown, that they fit. */
    static String all(Subject<Integration> integration, Verdict verdict) {
        return Stream.of(Pattern.values())
                .filter(pattern -> of(pattern).verdict(integration) == verdict)
                .map(Pattern::name)
                .collect(Collectors.joining(", "));
    }
}
