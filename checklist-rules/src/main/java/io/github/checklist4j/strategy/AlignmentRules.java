package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.APPROVED_COMPONENTS;
import static io.github.checklist4j.keys.ProjectFacts.APPROVED_STYLES;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.VERSION;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardParameters.MESH_SHARE;
import static io.github.checklist4j.strategy.StandardParameters.MESH_SYSTEMS;
import static io.github.checklist4j.strategy.StandardParameters.POINT_TO_POINT_SHARE;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.platform.Mesh;
import io.github.checklist4j.platform.ScenarioTable;
import io.github.checklist4j.platform.Way;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Quantity;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import io.github.checklist4j.rules.TextFact;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

/** {@code design.architecture-aligned}: each design keeps to the common architecture, and the whole is no mesh. */
final class AlignmentRules {
    private static final String TASK = "design.architecture-aligned";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Derived<Answer> SCALE_BADLY = Derived.of(project -> firstOpen(ScenarioTable.isOneOf(
            project.value(),
            EnumSet.of(
                    Scenario.HYBRID_WITHOUT_MIDDLEWARE,
                    Scenario.SIMPLE_HYBRID,
                    Scenario.SIMPLE_CLOUD,
                    Scenario.SIMPLE_CLOUD_OUTGROWN))));

    private static final Condition<Integration> POINT_TO_POINT = IntegrationFacts.VIA.isEmpty();

    /** In the scenarios without middleware on each side that needs it. */
    private static final Condition<Integration> TIGHT_LINKS_SCALE_BADLY = judged(
            "the platform is in a scenario in which such links do not scale",
            ReadFacts.SCENARIO,
            link -> link.get(SCALE_BADLY));

    static final Condition<Integration> LOOSELY_COUPLED = not(allOf(
                    IntegrationFacts.STYLE.is(MessageStyle.SYNCHRONOUS),
                    IntegrationFacts.CUSTOM.is(true),
                    POINT_TO_POINT,
                    TIGHT_LINKS_SCALE_BADLY))
            .saying("no custom synchronous link from point to point, in a scenario in which such links do not scale");

    /** Several systems on both sides, and no middleware. */
    static final Condition<Project> TIGHT_LINKS_WEIGH_HEAVILY = judged(
            "several systems on both sides have no middleware",
            ReadFacts.SCENARIO,
            project -> ScenarioTable.isOneOf(project.value(), EnumSet.of(Scenario.HYBRID_WITHOUT_MIDDLEWARE)));

    private static final Quantity<Project> DIRECT_SHARE = Quantity.of(
            "share of integrations from point to point",
            "%",
            AlignmentRules::directShare,
            ReadFacts.within("integrations", "via"));

    private static final Quantity<Project> MOST_DIRECT = Quantity.of(
            "",
            "%",
            project -> Interval.exactly(project.parameter(POINT_TO_POINT_SHARE)).times(HUNDRED),
            List.of());

    static final Condition<Project> FEW_DIRECT_LINKS = anyOf(
                    DIRECT_SHARE.atMost(MOST_DIRECT), not(TIGHT_LINKS_WEIGH_HEAVILY))
            .saying("few integrations run from point to point where several systems on both sides have no middleware");

    private static final Condition<Integration> DEVIATION_APPROVED = IntegrationFacts.APPROVED_DEVIATION.isStated();

    private static final Condition<Integration> COMPONENTS_APPROVED = allOf(
            IntegrationFacts.VIA.isWithin(APPROVED_COMPONENTS),
            IntegrationFacts.FALLBACK.assumingNone(Way.NO_FALLBACK).isWithin(APPROVED_COMPONENTS));

    private static final Condition<Integration> STYLE_APPROVED =
            new Approved<>(IntegrationFacts.STYLE, List.of(MessageStyle.values()), Fact.ofProject(APPROVED_STYLES));

    private static final Condition<Integration> REVIEWED_AGAINST_CURRENT_VERSION = allOf(
            IntegrationFacts.REVIEWED_AGAINST.isStated(),
            condition("architecture.version is stated", Fact.ofProject(VERSION), TextFact::saysSomething),
            IntegrationFacts.REVIEWED_AGAINST.isSameAs(Fact.ofProject(VERSION)));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "components")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(COMPONENTS_APPROVED, DEVIATION_APPROVED))
                    .because("every component of its own is one more that somebody has to know, run and secure")
                    .remedy("use the components of the architecture, or have the deviation approved")
                    .shows(Overview.of("Integrations and the architecture", INTEGRATIONS)
                            .says("components approved", COMPONENTS_APPROVED)
                            .says("style approved", STYLE_APPROVED)
                            .says("deviation approved", DEVIATION_APPROVED)
                            .says("reviewed against the current version", REVIEWED_AGAINST_CURRENT_VERSION)),
            rule(TASK, "style")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(STYLE_APPROVED, DEVIATION_APPROVED))
                    .because("every exception is one more way of working")
                    .remedy("use a style of the architecture, or have the deviation approved"),
            rule(TASK, "reviewed")
                    .forEach(INTEGRATIONS)
                    .require(REVIEWED_AGAINST_CURRENT_VERSION)
                    .because("a design that fitted the last version need not fit this one")
                    .remedy("review the design against the current version of the architecture"),
            rule(TASK, "no-mesh")
                    .when(INTEGRATIONS.isNotEmpty())
                    .require(judged(
                            "the links from point to point are no mesh",
                            ReadFacts.all(
                                    ReadFacts.within("systems", "standalone"),
                                    ReadFacts.within("integrations", "source", "target", "via")),
                            project -> Mesh.of(project.value())
                                    .acceptable(project.parameter(MESH_SYSTEMS), project.parameter(MESH_SHARE))))
                    .uses(MESH_SYSTEMS, MESH_SHARE)
                    .because("with every system linked to every other a change to one is a change to all")
                    .remedy("lead the links over a hub or a broker"),
            rule(TASK, "tight-link")
                    .forEach(INTEGRATIONS)
                    .require(LOOSELY_COUPLED)
                    .because("with a custom link for each pair of systems every change is made several times")
                    .remedy("lead the link over middleware or a queue, or take a connector instead of custom code")
                    .asAdvice(),
            rule(TASK, "direct-links")
                    .when(INTEGRATIONS.isNotEmpty())
                    .uses(POINT_TO_POINT_SHARE)
                    .require(FEW_DIRECT_LINKS)
                    .because("growth from point to point is what middleware is decided for too late")
                    .remedy("open the decision on middleware again before more links grow")
                    .asAdvice());

    private AlignmentRules() {}

    /** To name for each link all that keeps the scenario open would be no help. */
    private static Answer firstOpen(Answer answer) {
        return answer.isUnknown()
                ? Answer.unknown(Facts.of(answer.open().paths().get(0)))
                : answer;
    }

    /** How many of a hundred integrations pass no component. */
    private static Interval directShare(Subject<Project> project) {
        List<Subject<Integration>> links = INTEGRATIONS.elements(project);
        if (links == null) {
            return Interval.of(null, Path.of(INTEGRATIONS.path()), BigDecimal.ZERO, HUNDRED);
        }
        Interval direct = Interval.sum(links.stream()
                .map(link -> Interval.counting(POINT_TO_POINT.judge(link)))
                .toList());
        return links.isEmpty() ? direct : direct.times(HUNDRED).dividedBy(BigDecimal.valueOf(links.size()));
    }
}
