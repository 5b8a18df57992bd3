package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.COMPENSATION;
import static io.github.checklist4j.keys.IntegrationFacts.GUARANTEE;
import static io.github.checklist4j.keys.IntegrationFacts.IDEMPOTENT;
import static io.github.checklist4j.keys.IntegrationFacts.LOSS_TOLERATED;
import static io.github.checklist4j.keys.IntegrationFacts.ORDERING_NEEDED;
import static io.github.checklist4j.keys.IntegrationFacts.RETRY;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Delivery.Guarantee;
import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.platform.ChannelQuality;
import io.github.checklist4j.platform.Quality;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** {@code pattern.messaging-reliable}: asynchronous with everything that makes it reliable, or synchronous where that fits. */
final class MessagingRules {
    private static final String TASK = "pattern.messaging-reliable";

    /** Where no guarantee is stated, nothing is lost, and whether something may arrive twice is for the retries to say. */
    private static final Fact<Integration, Guarantee> PROMISED = GUARANTEE.assuming(
            Guarantee.EXACTLY_ONCE, "nothing is said to be lost; what is tried again may arrive twice");

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "style")
                    .forEach(INTEGRATIONS)
                    .require(STYLE.isOneOf(MessageStyle.values()))
                    .because("everything else depends on whether the sender waits")
                    .remedy("decide whether the sender waits"),
            asynchronous("durable", quality(Quality.DURABLE_STORE))
                    .because("a message that nobody stores is lost when the receiver is away")
                    .remedy("put a durable queue between the systems"),
            asynchronous("retry", RETRY.is(Retry.BACK_OFF))
                    .because("most failures pass; trying again at once makes them last")
                    .remedy("retry after growing times"),
            asynchronous("dead-letter", quality(Quality.DEAD_LETTER))
                    .because("one message that can never be delivered must not stop or vanish among the others")
                    .remedy(
                            "set aside what cannot be delivered, in a dead-letter or error queue that somebody looks at"),
            rule(TASK, "idempotency")
                    .forEach(INTEGRATIONS)
                    .when(anyOf(
                            STYLE.is(MessageStyle.ASYNCHRONOUS),
                            RETRY.isOneOf(Retry.FIXED_INTERVAL, Retry.BACK_OFF),
                            PROMISED.isOneOf(Guarantee.AT_LEAST_ONCE, Guarantee.BEST_EFFORT)))
                    .require(IDEMPOTENT.is(true))
                    .because(
                            "whatever is tried again, by the sender or by the channel, arrives twice now and then; duplicate detection of"
                                    + " a broker guards against the repeats of the sender only")
                    .remedy("give each message a key by which the receiver knows what it has done already"),
            rule(TASK, "loss")
                    .forEach(INTEGRATIONS)
                    .when(PROMISED.isOneOf(Guarantee.AT_MOST_ONCE, Guarantee.BEST_EFFORT))
                    .require(LOSS_TOLERATED.is(true))
                    .because("what is delivered once at the most is lost when the delivery fails")
                    .remedy(
                            "deliver at least once to a receiver that bears repeats, or agree that a message may be lost"),
            asynchronous("ordering", given(ORDERING_NEEDED.is(true), quality(Quality.ORDERING)))
                    .because("an older state that arrives later overwrites the newer one")
                    .remedy("use sessions or a partition key, or let the receiver read the latest state"),
            rule(TASK, "synchronous")
                    .uses(PatternFit.PARAMETERS)
                    .forEach(INTEGRATIONS)
                    .when(STYLE.is(MessageStyle.SYNCHRONOUS))
                    .require(PatternFit.of(Pattern.REAL_TIME_SYNC))
                    .because("a caller that waits is stopped by every link of the chain")
                    .remedy("exchange the data asynchronously, or make the call small, quick and needed")
                    .shows(Overview.of("patterns that fit", "integration", INTEGRATIONS)
                            .shows("chosen", MessagingRules::chosen)
                            .shows("fits", each -> orNone(PatternFit.all(each, Verdict.SATISFIED)))
                            .shows("cannot be told", each -> orNone(PatternFit.all(each, Verdict.UNKNOWN)))),
            rule(TASK, "synchronous-availability")
                    .uses(StandardParameters.MONTH_MINUTES)
                    .forEach(INTEGRATIONS)
                    .when(STYLE.is(MessageStyle.SYNCHRONOUS))
                    .require(ResilienceRules.MEETS_TARGET)
                    .because("a caller that waits is refused whenever a link of the chain is down")
                    .remedy(
                            "exchange the data asynchronously, give the chain a fallback, or raise the availability of its links"),
            rule(TASK, "synchronous-failure")
                    .forEach(INTEGRATIONS)
                    .when(STYLE.is(MessageStyle.SYNCHRONOUS))
                    .require(anyOf(RETRY.isOneOf(Retry.FIXED_INTERVAL, Retry.BACK_OFF), COMPENSATION.is(true)))
                    .because("a call that fails half-way leaves both sides with different data")
                    .remedy("retry what failed for the moment, compensate what failed for good"),
            rule(TASK, "patterns")
                    .uses(PatternFit.PARAMETERS)
                    .forEach(INTEGRATIONS)
                    .require(ChosenPatterns.FIT)
                    .because("a pattern that does not fit what is exchanged is paid for every day")
                    .remedy("choose a pattern that fits")
                    .asAdvice());

    private MessagingRules() {}

    private static Rule<Integration> asynchronous(String part, Condition<Integration> requirement) {
        return rule(TASK, part)
                .forEach(INTEGRATIONS)
                .when(STYLE.is(MessageStyle.ASYNCHRONOUS))
                .require(requirement);
    }

    private static Condition<Integration> quality(Quality quality) {
        return judged(
                "the channel provides " + IntegrationTestRules.words(quality),
                ReadFacts.all(
                        List.of(quality.fact(), "via", "processing.maxInFlight"),
                        ReadFacts.within("/platform.components", "product")),
                subject -> ChannelQuality.of(
                        quality,
                        subject.value(),
                        subject.get(Around.WAYS),
                        subject.capabilities(),
                        subject.assumptions()));
    }

    private static String chosen(Subject<Integration> integration) {
        List<Pattern> chosen = integration.value().patterns();
        return chosen == null ? "?" : orNone(chosen.stream().map(Pattern::name).collect(Collectors.joining(", ")));
    }

    private static String orNone(String patterns) {
        return patterns.isEmpty() ? "-" : patterns;
    }
}
