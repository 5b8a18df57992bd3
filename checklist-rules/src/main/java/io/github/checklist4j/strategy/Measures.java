package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.ACTIVE_HOURS;
import static io.github.checklist4j.keys.IntegrationFacts.LATENCY_BUDGET;
import static io.github.checklist4j.keys.IntegrationFacts.LATENCY_P95;
import static io.github.checklist4j.keys.IntegrationFacts.PEAK_FACTOR;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.TRIGGER;
import static io.github.checklist4j.keys.IntegrationFacts.USER_WAITS;
import static io.github.checklist4j.keys.IntegrationFacts.VIA;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.judged;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.keys.ComponentFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.platform.Way;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Quantity;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quantities of an exchange that are computed from several facts, and conditions on them. */
final class Measures {
    /** Somebody waits, or a user starts it. */
    static final Condition<Integration> IS_INTERACTIVE = anyOf(USER_WAITS.is(true), TRIGGER.is(Trigger.USER_ACTION));

    /** The call is answered within the stated budget, or within the usual wait where no budget is stated. */
    static final Condition<Integration> ANSWERS_IN_TIME = judged(
            LATENCY_P95.path() + " is at most " + LATENCY_BUDGET.path() + ", or the usual wait",
            paths(LATENCY_P95, LATENCY_BUDGET, USER_WAITS, TRIGGER),
            Measures::answersInTime);

    static final BigDecimal FIVE_MINUTES_AN_HOUR = BigDecimal.valueOf(12);

    /** The records of an hour, spread evenly over the active ones. */
    static final Quantity<Integration> RECORDS_PER_HOUR = Quantity.of(
            "records an hour",
            "records",
            integration -> RECORDS_PER_DAY.interval(integration).dividedBy(ACTIVE_HOURS.interval(integration)),
            paths(RECORDS_PER_DAY, ACTIVE_HOURS));

    /** Records an hour at the rate of the busiest five minutes: those of a day, spread over its active hours, times the peak factor. */
    static final Quantity<Integration> PEAK_PER_HOUR = Quantity.of(
            "records an hour at the peak",
            "records",
            integration -> RECORDS_PER_DAY
                    .interval(integration)
                    .times(PEAK_FACTOR.interval(integration))
                    .dividedBy(ACTIVE_HOURS.interval(integration)),
            ReadFacts.PEAK);

    /** The planned peak. */
    static final Once<Interval> PEAK =
            Once.of(integration -> PEAK_PER_HOUR.interval(integration).dividedBy(FIVE_MINUTES_AN_HOUR));

    static final Quantity<Integration> PEAK_PER_5_MINUTES =
            Quantity.of("records in the busiest 5 minutes", "records", PEAK::of, ReadFacts.PEAK);

    /** The share of a day's records that the busiest five minutes take. */
    static final Quantity<Integration> PEAK_SHARE = Quantity.of(
            "share of the day in the busiest 5 minutes",
            "",
            integration -> PEAK_FACTOR
                    .interval(integration)
                    .dividedBy(ACTIVE_HOURS.interval(integration).times(FIVE_MINUTES_AN_HOUR)),
            paths(PEAK_FACTOR, ACTIVE_HOURS));

    static final Quantity<Integration> CALLS_IN_A_ROW = Quantity.of(
            "calls in a row",
            "",
            Measures::callsInARow,
            ReadFacts.all(paths(VIA), ReadFacts.within("/platform.components", "role")));

    private static final Condition<Component> IS_MIDDLEWARE = ComponentFacts.ROLE.is(Component.Role.MIDDLEWARE);

    private Measures() {}

    /** The calls that the caller waits for one after the other: its own, and one of each middleware on the way. */
    private static Interval callsInARow(Subject<Integration> integration) {
        Interval calls = Interval.exactly(BigDecimal.ONE);
        List<Subject<Component>> via = VIA.elements(integration);
        if (via == null) {
            @Nullable List<String> ids = VIA.ids().of(integration);
            BigDecimal most = ids == null ? null : BigDecimal.valueOf(ids.size() + 1L);
            return Interval.between(BigDecimal.ONE, null, most, Facts.NONE, VIA.missing(integration));
        }
        for (Subject<Component> component : via) {
            calls = calls.plus(Interval.counting(IS_MIDDLEWARE.judge(component)));
        }
        return calls.plus(Interval.exactly(BigDecimal.ZERO, Facts.of(at(VIA, integration))));
    }

    private static Path at(Fact<Integration, ?> fact, Subject<Integration> integration) {
        return Way.at(integration.value()).then(fact.path());
    }

    /** How long whoever waits usually does: people look away sooner than machines. */
    static Interval usualWait(Subject<Integration> integration) {
        BigDecimal user = Interval.millis(integration.parameter(StandardParameters.USER_LATENCY));
        BigDecimal machine = Interval.millis(integration.parameter(StandardParameters.MACHINE_LATENCY));
        Answer interactive = IS_INTERACTIVE.judge(integration);
        return interactive.isUnknown()
                ? Interval.between(user.min(machine), null, user.max(machine), Facts.NONE, interactive.open())
                : Interval.exactly(interactive.isYes() ? user : machine, interactive.facts());
    }

    private static Answer answersInTime(Subject<Integration> integration) {
        Duration budget = LATENCY_BUDGET.of(integration);
        Interval most = takesUsualWait(integration)
                ? usualWait(integration)
                : Interval.millis(budget == null ? null : Range.exact(budget), at(LATENCY_BUDGET, integration));
        return timeAtMost(
                integration.path(LATENCY_P95.path()),
                Interval.millis(LATENCY_P95.of(integration), at(LATENCY_P95, integration)),
                budget == null ? "the usual wait" : integration.path(LATENCY_BUDGET.path()),
                most);
    }

    /** Whether no budget is stated, and the usual wait may stand in for one. */
    private static boolean takesUsualWait(Subject<Integration> integration) {
        return LATENCY_BUDGET.of(integration) == null
                && integration
                                .assumptions()
                                .of(
                                        null,
                                        at(LATENCY_BUDGET, integration),
                                        true,
                                        "the usual wait",
                                        "nobody waits longer by default")
                        != null;
    }

    /** The stated budget is no longer than the usual wait; without one there is nothing that is. */
    static Answer budgetIsUsual(Subject<Integration> integration) {
        Duration budget = LATENCY_BUDGET.of(integration);
        return budget == null
                ? Answer.of(takesUsualWait(integration) ? true : null, at(LATENCY_BUDGET, integration))
                : timeAtMost(
                        integration.path(LATENCY_BUDGET.path()),
                        Interval.exactly(Interval.millis(budget), Facts.of(at(LATENCY_BUDGET, integration))),
                        "the usual wait",
                        usualWait(integration));
    }

    private static Answer timeAtMost(String what, Interval time, String bound, Interval most) {
        return time.atMost(most)
                .shownAs(time, () -> Comparison.of(Side.of(what, shown(time)), "at most", Side.of(bound, shown(most))));
    }

    private static String shown(Interval time) {
        return time.shown(Times::text);
    }

    static List<String> paths(Fact<?, ?>... facts) {
        return Stream.of(facts).map(Fact::path).toList();
    }
}
