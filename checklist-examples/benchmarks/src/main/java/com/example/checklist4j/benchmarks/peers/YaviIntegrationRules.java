package com.example.checklist4j.benchmarks.peers;

import static com.example.checklist4j.benchmarks.decisions.Decision.*;
import static com.example.checklist4j.benchmarks.peers.YaviRules.says;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.builder.ValidatorBuilder.ValidatorBuilderConverter;
import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import java.util.function.Predicate;

/** The decisions on one integration in the language of YAVI. Where it has no word for a comparison, it takes a predicate. */
final class YaviIntegrationRules {
    private YaviIntegrationRules() {}

    static void add(ValidatorBuilder<Integration> builder, Decision decision) {
        switch (decision) {
            case R06 ->
                builder._object(Integration::style, "style", c -> c.notNull().message(says(R06, UNKNOWN)));
            case R07 -> whereStyleIs(MessageStyle.ASYNCHRONOUS, builder, R07, "durable", PeerFacts::durable);
            case R08 -> retry(builder);
            case R09 -> whereStyleIs(MessageStyle.ASYNCHRONOUS, builder, R09, "deadLetter", PeerFacts::deadLetter);
            case R10 -> idempotent(builder);
            case R11 -> capacity(builder);
            case R12 -> whereStyleIs(MessageStyle.SYNCHRONOUS, builder, R12, "latency", PeerFacts::withinBudget);
            case R13 -> fields(builder);
            case R19 ->
                builder._object(PeerFacts::recordsPerDay, "recordsPerDay", c -> c.notNull()
                        .message(says(R19, UNKNOWN)));
            default -> throw new IllegalArgumentException(decision.name());
        }
    }

    private static void whereStyleIs(
            MessageStyle style,
            ValidatorBuilder<Integration> builder,
            Decision decision,
            String name,
            ValidatorBuilder.ToBoolean<Integration> fact) {
        builder.constraintOnCondition((each, group) -> each.style() == style, required(decision, name, fact))
                .constraintOnCondition((each, group) -> each.style() == null, unsure(decision, name, fact));
    }

    private static void retry(ValidatorBuilder<Integration> builder) {
        builder._object(PeerFacts::retry, "retry", c -> c.notNull()
                .message(says(R08, UNKNOWN))
                .predicate(retry -> retry != Delivery.Retry.NONE, says(R08, NOT_SATISFIED)));
    }

    private static void idempotent(ValidatorBuilder<Integration> builder) {
        Predicate<Integration> again = each -> PeerFacts.retry(each) != Delivery.Retry.NONE;
        builder.constraintOnCondition(
                        (each, group) -> PeerFacts.retry(each) != null && again.test(each),
                        required(R10, "idempotent", PeerFacts::idempotent))
                .constraintOnCondition(
                        (each, group) -> PeerFacts.retry(each) == null,
                        unsure(R10, "idempotent", PeerFacts::idempotent));
    }

    /** What is asked for. */
    private static ValidatorBuilderConverter<Integration> required(
            Decision decision, String name, ValidatorBuilder.ToBoolean<Integration> fact) {
        return builder -> builder._boolean(
                fact,
                name,
                c -> c.notNull().message(says(decision, UNKNOWN)).isTrue().message(says(decision, NOT_SATISFIED)));
    }

    /** What may be asked for: it is fine if it is there. */
    private static ValidatorBuilderConverter<Integration> unsure(
            Decision decision, String name, ValidatorBuilder.ToBoolean<Integration> fact) {
        return builder -> builder._boolean(
                fact,
                name,
                c -> c.notNull().message(says(decision, UNKNOWN)).isTrue().message(says(decision, UNKNOWN)));
    }

    private static void capacity(ValidatorBuilder<Integration> builder) {
        builder._boolean(
                        PeerFacts::requestsAllowed,
                        "requests",
                        c -> c.notNull().message(says(R11, UNKNOWN)).isTrue().message(says(R11, NOT_SATISFIED)))
                ._boolean(
                        PeerFacts::executionAllowed,
                        "execution",
                        c -> c.notNull().message(says(R11, UNKNOWN)).isTrue().message(says(R11, NOT_SATISFIED)))
                ._bigDecimal(PeerFacts::leastInFlight, "maxInFlight", c -> c.lessThanOrEqual(Arithmetic.CONCURRENCY)
                        .message(says(R11, NOT_SATISFIED)))
                ._bigDecimal(PeerFacts::mostInFlight, "maxInFlight", c -> c.notNull()
                        .message(says(R11, UNKNOWN))
                        .lessThanOrEqual(Arithmetic.CONCURRENCY)
                        .message(says(R11, UNKNOWN)));
    }

    private static void fields(ValidatorBuilder<Integration> builder) {
        builder._collection(PeerFacts::fields, "fields", c -> c.notNull().message(says(R13, UNKNOWN)))
                .forEachIfPresent(PeerFacts::fields, "fields", field -> field.constraintOnTarget(
                                each -> !PeerFacts.isSentForNothing(each), "sent", says(R13, NOT_SATISFIED))
                        .constraintOnTarget(each -> !PeerFacts.isUnclear(each), "sent", says(R13, UNKNOWN)));
    }
}
