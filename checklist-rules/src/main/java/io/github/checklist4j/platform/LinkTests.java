package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.knowledge.Sides;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a link between two systems must not be, in the scenario that the platform is in. */
public final class LinkTests {
    private static final Set<Scenario> TIGHT_LINKS_SCALE_BADLY = EnumSet.of(
            Scenario.HYBRID_WITHOUT_MIDDLEWARE,
            Scenario.SIMPLE_HYBRID,
            Scenario.SIMPLE_CLOUD,
            Scenario.SIMPLE_CLOUD_OUTGROWN);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LinkTests() {}

    /**
     * Whether tight links do not scale, which is the same for all links of a project.
     *
     * @param project the project
     * @return yes in the scenarios without middleware on each side that needs it
     */
    public static Answer tightLinksScaleBadly(Project project) {
        return ScenarioTable.isOneOf(project, TIGHT_LINKS_SCALE_BADLY);
    }

    /**
     * Whether a link is not all of synchronous, custom and point to point, in a scenario in which such links do not scale.
     *
     * @param integration the link
     * @param ways the ways of the project that it belongs to
     * @param scaleBadly what {@link #tightLinksScaleBadly} says of the project
     * @return no if it is all three, and such links do not scale
     */
    public static Answer looselyCoupled(Integration integration, Ways ways, Answer scaleBadly) {
        Way way = ways.of(integration);
        Answer synchronous = Answer.is(integration.style(), MessageStyle.SYNCHRONOUS, way.at("style"));
        Answer custom = Way.is(integration, "design.custom", Integration::design, Design::custom);
        Answer tight = Answer.all(List.of(synchronous, custom, way.pointToPoint()));
        return tight.and(scaleBadly).not();
    }

    /**
     * Whether a tight link weighs heavily: several systems on both sides and no middleware.
     *
     * @param project the project
     * @return yes in the scenario {@link Scenario#HYBRID_WITHOUT_MIDDLEWARE}
     */
    public static Answer tightLinksWeighHeavily(Project project) {
        return ScenarioTable.isOneOf(project, EnumSet.of(Scenario.HYBRID_WITHOUT_MIDDLEWARE));
    }

    /**
     * The share of integrations that run point to point.
     *
     * @param project the project; nothing for a project that is known to have no integration
     * @return the share, from 0 to 1
     */
    public static Interval pointToPointShare(Project project) {
        List<Integration> integrations = project.integrations();
        if (integrations == null) {
            return Interval.of(null, Path.of("integrations"), BigDecimal.ZERO, BigDecimal.ONE);
        }
        Ways ways = Ways.of(project);
        Interval direct = Interval.ZERO;
        for (Integration integration : integrations) {
            direct = direct.plus(Interval.counting(ways.of(integration).pointToPoint()));
        }
        return integrations.isEmpty() ? direct : direct.dividedBy(BigDecimal.valueOf(integrations.size()));
    }

    /**
     * Whether the share of links from point to point is within bounds, where there is no middleware between cloud and premises.
     *
     * @param project the project
     * @param policy the largest share
     * @return yes in every other scenario, and without an integration
     */
    public static Answer pointToPointShareAccepted(Project project, PlatformPolicy policy) {
        Interval share = pointToPointShare(project);
        Answer accepted = share.atMost(policy.pointToPointShare())
                .shownAs(
                        share,
                        () -> Sides.of(
                                "share of integrations from point to point",
                                share.times(HUNDRED),
                                "at most",
                                "",
                                Interval.exactly(policy.pointToPointShare()).times(HUNDRED),
                                "%"));
        return accepted.isYes()
                ? accepted
                : accepted.or(tightLinksWeighHeavily(project).not());
    }
}
