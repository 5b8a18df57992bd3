package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.IntegrationFacts.TARGET;
import static io.github.checklist4j.keys.IntegrationFacts.VIA;
import static io.github.checklist4j.keys.ProjectFacts.AVAILABILITY_PERCENT;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.RPO;
import static io.github.checklist4j.keys.ProjectFacts.RTO;
import static io.github.checklist4j.keys.ProjectFacts.SECURITY_CONTROLS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.availability.CompositeAvailability;
import io.github.checklist4j.availability.Link;
import io.github.checklist4j.availability.Links;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.ComponentFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Sides;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.ReferenceFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code platform.resilience-adequate}: security, availability and recovery are expected in figures, and met. */
final class ResilienceRules {
    private static final String TASK = "platform.resilience-adequate";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Condition<Integration> MEETS_TARGET = judged(
            "the composite availability of the chain meets the target",
            ReadFacts.all(
                    List.of(
                            "source",
                            "target",
                            "via",
                            "fallback",
                            "style",
                            "delivery.durable",
                            "/" + AVAILABILITY_PERCENT.path()),
                    ReadFacts.within("/systems", "availabilityPercent"),
                    ReadFacts.within("/platform.components", "availabilityPercent", "product", "role", "hosting")),
            ResilienceRules::available);

    /**
     * Every link recovers as fast, and loses as little, as is required. Links behind a queue count too: what is delayed has to arrive in the
     * end. Those of a second way do not.
     */
    static final Condition<Integration> RECOVERS = allOf(
            endRecovers(SOURCE), VIA.every(recovers(ComponentFacts.RTO, ComponentFacts.RPO)), endRecovers(TARGET));

    private static final Derived<Links> LINKS =
            Derived.of(project -> Links.of(project.get(Around.WAYS), project.capabilities(), project.assumptions()));
    private static final String AT_MOST = "at most ";
    private static final String UNKNOWN = "unknown";

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "controls-stated")
                    .require(
                            condition("the expected security controls are stated", SECURITY_CONTROLS, controls -> true))
                    .because("what is not expected is not checked")
                    .remedy("state the security controls that are expected"),
            rule(TASK, "availability-stated")
                    .require(condition("the expected availability is stated", AVAILABILITY_PERCENT, percent -> true))
                    .because("\"high\" is no target")
                    .remedy("state the availability that each integration has to reach, in percent"),
            rule(TASK, "recovery-stated")
                    .require(condition("RTO and RPO are stated", RTO, RPO, (rto, rpo) -> true))
                    .because("recovery is planned backwards from what may be lost")
                    .remedy("state how long an integration may be down and how much may be lost"),
            rule(TASK, "availability")
                    .uses(StandardParameters.MONTH_MINUTES)
                    .forEach(INTEGRATIONS)
                    .require(MEETS_TARGET)
                    .because("a chain is less available than its weakest link")
                    .remedy(
                            "put a durable queue before the weakest link, give it a fallback, or raise its availability")
                    .shows(ResilienceRules::chains),
            rule(TASK, "recovery")
                    .forEach(INTEGRATIONS)
                    .require(RECOVERS.saying("each link recovers within RTO and RPO"))
                    .because("the whole is back only when its slowest link is")
                    .remedy("improve the recovery of the link, or agree on another target"),
            rule(TASK, "controls")
                    .forEach(INTEGRATIONS)
                    .forEach(VIA)
                    .require(judged(
                            "offers the security controls that are expected",
                            List.of("securityControls", "/" + SECURITY_CONTROLS.path()),
                            ResilienceRules::controls))
                    .because("data is as safe as the least guarded component that it passes")
                    .remedy("enable the control, or replace the component"));

    private ResilienceRules() {}

    /** Where nobody stands at an end, nobody has to recover. */
    private static Condition<Integration> endRecovers(ReferenceFact<Integration, ConnectedSystem> end) {
        return not(end.has(not(recovers(SystemFacts.RTO, SystemFacts.RPO))));
    }

    private static <S> Condition<S> recovers(OrderedFact<S, Duration> rto, OrderedFact<S, Duration> rpo) {
        return allOf(within(rto, RTO), within(rpo, RPO));
    }

    /** What takes no time, or loses nothing, needs no target. */
    private static <S> Condition<S> within(OrderedFact<S, Duration> stated, OrderedFact<Project, Duration> target) {
        Condition<S> none = stated.is(Duration.ZERO);
        Condition<S> enough = stated.atMost(Fact.ofProject(target));
        return judged(enough.text(), enough.reads(), link -> {
            Answer nothing = none.judge(link);
            return nothing.isYes() ? nothing : enough.judge(link);
        });
    }

    private static CompositeAvailability availability(Subject<Integration> integration) {
        return CompositeAvailability.of(
                integration.value(), integration.get(LINKS), integration.parameter(StandardParameters.MONTH_MINUTES));
    }

    private static Answer available(Subject<Integration> subject) {
        CompositeAvailability availability = availability(subject);
        Interval target = AVAILABILITY_PERCENT.interval(subject.root()).dividedBy(HUNDRED);
        Answer answer = availability
                .meets(target)
                .shownAs(availability.share(), () -> compared(availability, target.times(HUNDRED)));
        return answer.isNo()
                ? answer.otherwise(
                        remedy(subject.value(), availability.weakest().path()))
                : answer;
    }

    /** A queue holds what is on its way; it does not help where nothing is sent, and a caller that waits does not wait for it. */
    private static String remedy(Integration integration, String weakest) {
        if (weakest.equals("systems[" + integration.source() + "]")) {
            return "raise the availability of the source, or agree on another target: no queue holds what is not sent";
        }
        String queue = integration.style() == MessageStyle.SYNCHRONOUS
                ? "exchange the data asynchronously over a durable queue before "
                : "put a durable queue before ";
        boolean system = weakest.equals("systems[" + integration.target() + "]");
        return queue + weakest + (system ? "" : ", give it a fallback") + ", or raise its availability";
    }

    private static Comparison compared(CompositeAvailability availability, Interval target) {
        Interval share = availability.share().times(HUNDRED);
        Side weakest = Side.of("weakest link", availability.weakest().path());
        Side downtime = new Side("downtime", Figures.rounded(availability.downtimeMinutes(), 1), "minutes/month");
        boolean known = share.low().signum() > 0; // of a link that may be down all the time the downtime says nothing
        String text = Sides.text(share.isExact() || known ? share : most(share), target);
        return Comparison.of(
                new Side("composite availability", known || share.isExact() ? text : AT_MOST + text, "%"),
                "at least",
                new Side(AVAILABILITY_PERCENT.path(), Sides.text(target, share), "%"),
                known ? new Side[] {downtime, weakest} : new Side[] {weakest});
    }

    /** Whether each control that is expected is offered; each one that is not is a reason of its own. */
    private static Answer controls(Subject<Component> subject) {
        List<String> required = SECURITY_CONTROLS.of(subject.root());
        List<String> offered = subject.value().securityControls();
        Facts own = Facts.of(subject.path("securityControls"));
        if (required == null || (offered == null && !required.isEmpty())) {
            return Answer.unknown((offered == null ? own : Facts.NONE)
                    .and(required == null ? Facts.of(SECURITY_CONTROLS.path()) : Facts.NONE));
        }
        return Answer.all(
                required,
                control -> Answer.of(
                        offered != null && offered.contains(control),
                        own.and(Facts.of(SECURITY_CONTROLS.path())),
                        () -> Comparison.of(
                                Side.of(subject.path("securityControls"), String.join(", ", offered)),
                                "contains",
                                Side.of(SECURITY_CONTROLS.path(), control))));
    }

    private static Table chains(Subject<Project> subject) {
        List<List<String>> rows = Overview.elements(INTEGRATIONS, subject).stream()
                .map(integration -> row(availability(integration)))
                .toList();
        return Table.ofTexts(
                "availability of each chain",
                List.of("integration", "chain", "availability %", "down minutes/month", "weakest link", "left out"),
                rows);
    }

    /** A link of which nobody says how available it is may be down all the time. */
    private static boolean mayBeDown(CompositeAvailability each) {
        return !each.share().isExact() && each.share().low().signum() == 0;
    }

    private static String atMost(Interval share) {
        Interval most = most(share);
        return most.low().compareTo(BigDecimal.ONE) == 0 ? UNKNOWN : AT_MOST + Figures.percent(most);
    }

    private static String atLeast(Interval downtime) {
        return downtime.low().signum() == 0 ? UNKNOWN : Figures.rounded(downtime.low(), 1) + " or more";
    }

    private static Interval most(Interval share) {
        return Interval.exactly(Objects.requireNonNullElse(share.high(), BigDecimal.ONE));
    }

    private static List<String> row(CompositeAvailability each) {
        String chain = each.chain().stream().map(Link::path).collect(Collectors.joining(" × "));
        String fallback = each.fallback().stream().map(Link::path).collect(Collectors.joining(" × "));
        String leftOut = each.leftOut().stream()
                .map(left -> left.link().path() + " behind " + left.behind())
                .collect(Collectors.joining(", "));
        return List.of(
                each.integration(),
                chain + (fallback.isEmpty() ? "" : ", or " + fallback),
                mayBeDown(each) ? atMost(each.share()) : Figures.percent(each.share()),
                mayBeDown(each) ? atLeast(each.downtimeMinutes()) : Figures.rounded(each.downtimeMinutes(), 1),
                each.weakest().path(),
                leftOut.isEmpty() ? "-" : leftOut);
    }
}
