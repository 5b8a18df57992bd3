package com.example.checklist4j.benchmarks.peers;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.facts.MessageStyle.ASYNCHRONOUS;
import static io.github.checklist4j.facts.MessageStyle.SYNCHRONOUS;

import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Payload;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The conditions behind {@link Checked}, and what it means if one does not hold. */
public enum Check {
    /** R07 does not fail. */
    DURABLE(Decision.R07, NOT_SATISFIED, each -> !isWrong(ASYNCHRONOUS, each, PeerFacts.durable(each))),
    /** R07 is known. */
    DURABLE_KNOWN(Decision.R07, UNKNOWN, each -> !isOpen(ASYNCHRONOUS, each, PeerFacts.durable(each))),
    /** R08 does not fail. */
    RETRIED(Delivery.Retry.class, Decision.R08, NOT_SATISFIED, each -> each != Delivery.Retry.NONE),
    /** R09 does not fail. */
    DEAD_LETTER(Decision.R09, NOT_SATISFIED, each -> !isWrong(ASYNCHRONOUS, each, PeerFacts.deadLetter(each))),
    /** R09 is known. */
    DEAD_LETTER_KNOWN(Decision.R09, UNKNOWN, each -> !isOpen(ASYNCHRONOUS, each, PeerFacts.deadLetter(each))),
    /** R10 does not fail. */
    IDEMPOTENT(
            Decision.R10,
            NOT_SATISFIED,
            each -> PeerFacts.retry(each) == null
                    || PeerFacts.retry(each) == Delivery.Retry.NONE
                    || !isFalse(PeerFacts.idempotent(each))),
    /** R10 is known. */
    IDEMPOTENT_KNOWN(
            Decision.R10,
            UNKNOWN,
            each -> PeerFacts.retry(each) == Delivery.Retry.NONE
                    || isTrue(PeerFacts.idempotent(each))
                    || (PeerFacts.retry(each) != null && PeerFacts.idempotent(each) != null)),
    /** R11 does not fail by its requests. */
    REQUESTS(Decision.R11, NOT_SATISFIED, each -> !isFalse(PeerFacts.requestsAllowed(each))),
    /** The requests of R11 are known. */
    REQUESTS_KNOWN(Decision.R11, UNKNOWN, each -> PeerFacts.requestsAllowed(each) != null),
    /** R11 does not fail by its execution time. */
    EXECUTION(Decision.R11, NOT_SATISFIED, each -> !isFalse(PeerFacts.executionAllowed(each))),
    /** The execution time of R11 is known. */
    EXECUTION_KNOWN(Decision.R11, UNKNOWN, each -> PeerFacts.executionAllowed(each) != null),
    /** R11 does not fail by its concurrency. */
    IN_FLIGHT(Decision.R11, NOT_SATISFIED, each -> isAllowed(PeerFacts.leastInFlight(each), true)),
    /** The concurrency of R11 is known well enough. */
    IN_FLIGHT_KNOWN(Decision.R11, UNKNOWN, each -> isAllowed(PeerFacts.mostInFlight(each), false)),
    /** R12 does not fail. */
    LATENCY(Decision.R12, NOT_SATISFIED, each -> !isWrong(SYNCHRONOUS, each, PeerFacts.withinBudget(each))),
    /** R12 is known. */
    LATENCY_KNOWN(Decision.R12, UNKNOWN, each -> !isOpen(SYNCHRONOUS, each, PeerFacts.withinBudget(each))),
    /** R13 does not fail. */
    FIELD_NEEDED(Payload.Field.class, Decision.R13, NOT_SATISFIED, each -> !PeerFacts.isSentForNothing(each)),
    /** R13 is known. */
    FIELD_CLEAR(Payload.Field.class, Decision.R13, UNKNOWN, each -> !PeerFacts.isUnclear(each));

    private final Class<?> type;
    private final Decision decision;
    private final Verdict verdict;
    private final Predicate<Object> holds;

    Check(Decision decision, Verdict verdict, Predicate<Integration> holds) {
        this(Integration.class, decision, verdict, holds);
    }

    <T> Check(Class<T> type, Decision decision, Verdict verdict, Predicate<T> holds) {
        this.type = type;
        this.decision = decision;
        this.verdict = verdict;
        this.holds = value -> holds.test(type.cast(value));
    }

    Class<?> type() {
        return type;
    }

    Decision decision() {
        return decision;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean holds(Object value) {
        return holds.test(value);
    }

    private static boolean isWrong(MessageStyle style, Integration integration, @Nullable Boolean required) {
        return integration.style() == style && isFalse(required);
    }

    private static boolean isOpen(MessageStyle style, Integration integration, @Nullable Boolean required) {
        return integration.style() == null ? !isTrue(required) : integration.style() == style && required == null;
    }

    private static boolean isAllowed(@Nullable BigDecimal inFlight, boolean unknown) {
        return inFlight == null ? unknown : inFlight.compareTo(Arithmetic.CONCURRENCY) <= 0;
    }

    private static boolean isTrue(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }

    private static boolean isFalse(@Nullable Boolean fact) {
        return Boolean.FALSE.equals(fact);
    }
}
