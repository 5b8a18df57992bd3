package io.github.checklist4j.platform;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a link between two systems must not be, in the scenario that the platform is in. */
public final class LinkTests {
    private static final Set<Scenario> TIGHT_LINKS_SCALE_BADLY = EnumSet.of(
            Scenario.HYBRID_WITHOUT_MIDDLEWARE,
            Scenario.SIMPLE_HYBRID,
            Scenario.SIMPLE_CLOUD,
            Scenario.SIMPLE_CLOUD_OUTGROWN);

    /** Interfaces of a finance and operations app that exist only where it runs in the cloud. */
    private static final Set<EndpointKind> CLOUD_ONLY = EnumSet.of(
            EndpointKind.FINANCE_OPERATIONS_ODATA,
            EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE,
            EndpointKind.FINANCE_OPERATIONS_RECURRING,
            EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT,
            EndpointKind.FINANCE_OPERATIONS_DATA_EVENT,
            EndpointKind.DUAL_WRITE,
            EndpointKind.VIRTUAL_TABLE);

    private LinkTests() {}

    /**
     * Whether a link is not all of synchronous, custom and point to point, in a scenario in which such links do not scale.
     *
     * @param integration the link
     * @param project the project that it belongs to
     * @return no if it is all three
     */
    public static Answer looselyCoupled(Integration integration, Project project) {
        return looselyCoupled(integration, project, tightLinksScaleBadly(project));
    }

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
     * The same where it is already known whether tight links scale.
     *
     * @param integration the link
     * @param project the project that it belongs to
     * @param scaleBadly what {@link #tightLinksScaleBadly} says of the project
     * @return no if it is all three, and such links do not scale
     */
    public static Answer looselyCoupled(Integration integration, Project project, Answer scaleBadly) {
        Way way = Way.of(integration, project);
        Design design = integration.design();
        Answer synchronous = Answer.of(
                integration.style() == null ? null : integration.style() == MessageStyle.SYNCHRONOUS,
                way.path("style"));
        Answer custom = Answer.of(design == null ? null : design.custom(), way.path("design.custom"));
        Answer tight = Answer.allOf(List.of(synchronous, custom, way.pointToPoint()));
        return tight.isNo() ? Answer.of(true) : tight.and(scaleBadly).not();
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
            return Interval.of(null, "integrations", BigDecimal.ZERO, BigDecimal.ONE);
        }
        Interval direct = Interval.ZERO;
        for (Integration integration : integrations) {
            Answer answer = Way.of(integration, project).pointToPoint();
            BigDecimal low = answer.isYes() ? BigDecimal.ONE : BigDecimal.ZERO;
            direct = direct.plus(new Interval(low, answer.isNo() ? BigDecimal.ZERO : BigDecimal.ONE, answer.open()));
        }
        return integrations.isEmpty() ? direct : direct.dividedBy(BigDecimal.valueOf(integrations.size()));
    }

    /**
     * Whether the share of links from point to point is within bounds, where there is no middleware between cloud and premises.
     *
     * @param project the project
     * @param policy the largest share
     * @return yes in every other scenario; NOT_APPLICABLE without an integration
     */
    public static Answer pointToPointShareAccepted(Project project, PlatformPolicy policy) {
        if (project.integrations() != null && project.integrations().isEmpty()) {
            return Answer.NOT_APPLICABLE;
        }
        Interval share = pointToPointShare(project);
        Answer accepted = new Answer(share.atMost(policy.pointToPointShare()), share.open());
        return accepted.isYes()
                ? accepted
                : accepted.or(tightLinksWeighHeavily(project).not());
    }

    /**
     * Whether the interface that is called exists where the app runs: a finance and operations app on premises has the package API
     * alone.
     *
     * @param integration the link
     * @param project the project that it belongs to
     * @return no for an interface that only an app in the cloud has
     */
    public static Answer interfaceExists(Integration integration, Project project) {
        Way way = Way.of(integration, project);
        EndpointKind endpoint = integration.endpoint();
        Answer cloudOnly = Answer.of(endpoint == null ? null : CLOUD_ONLY.contains(endpoint), way.path("endpoint"));
        Answer onPremises = Answer.anyOf(List.of(onPremisesApp(way.source()), onPremisesApp(way.target())));
        return cloudOnly.and(onPremises).not();
    }

    private static Answer onPremisesApp(@Nullable Stop end) {
        if (end == null) {
            return Answer.of(false);
        }
        ConnectedSystem system = end.system();
        if (system == null) {
            return Answer.unknown(end.path());
        }
        List<Answer> both = new ArrayList<>();
        both.add(Answer.of(
                system.kind() == null ? null : system.kind() == ConnectedSystem.Kind.FINANCE_AND_OPERATIONS,
                end.path("kind")));
        both.add(Answer.of(
                system.hosting() == null ? null : system.hosting() == Hosting.ON_PREMISES, end.path("hosting")));
        return Answer.allOf(both);
    }
}
