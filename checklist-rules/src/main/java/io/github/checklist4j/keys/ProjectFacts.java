package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Architecture;
import io.github.checklist4j.facts.Attestation;
import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.Capability;
import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.OptionComparison;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Requirements;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.facts.Tenant;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.ReferenceFact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;
import java.time.Duration;
import java.time.LocalDate;

/** The fact keys of {@link Project}. */
public final class ProjectFacts {
    /** The evaluation date, from the project or else from the caller. */
    public static final OrderedFact<Project, LocalDate> AS_OF = Fact.evaluationDate();

    /** The id, unique among its kind. */
    public static final TextFact<Project> ID = Fact.text("id", Project::id);

    /** The name. */
    public static final TextFact<Project> NAME = Fact.text("name", Project::name);

    /** The day on which purpose or scope last changed. */
    public static final OrderedFact<Project, LocalDate> SCOPE_CHANGED_ON =
            Fact.ordered("scopeChangedOn", Project::scopeChangedOn);

    /** What the organisation wants to reach. */
    public static final ListFact<Project, Objective> OBJECTIVES =
            Fact.list("objectives", Project::objectives, Objective::id);

    /** The goals of the integration. */
    public static final ListFact<Project, Goal> GOALS = Fact.list("goals", Project::goals, Goal::id);

    /** Who has a say or has to know. */
    public static final ListFact<Project, Stakeholder> STAKEHOLDERS =
            Fact.list("stakeholders", Project::stakeholders, Stakeholder::id);

    /** The systems that take part. */
    public static final ListFact<Project, ConnectedSystem> SYSTEMS =
            Fact.list("systems", Project::systems, ConnectedSystem::id);

    /** Link to the application integration diagram; empty: there is none. */
    public static final TextFact<Project> DIAGRAM =
            Fact.text("architecture.diagram", Fact.nested(Project::architecture, Architecture::diagram));

    /** The architecture in plain words; empty: nobody wrote it. */
    public static final TextFact<Project> SUMMARY =
            Fact.text("architecture.summary", Fact.nested(Project::architecture, Architecture::summary));

    /** The version that is current. */
    public static final TextFact<Project> VERSION =
            Fact.text("architecture.version", Fact.nested(Project::architecture, Architecture::version));

    /** The message styles that a design may use; empty: none. */
    public static final ListFact<Project, MessageStyle> APPROVED_STYLES =
            Fact.list("architecture.approvedStyles", Fact.nested(Project::architecture, Architecture::approvedStyles));

    /** What carries integrations; empty: nothing but direct calls. */
    public static final ListFact<Project, Component> COMPONENTS =
            Fact.list("platform.components", Fact.nested(Project::platform, Platform::components), Component::id);

    /** What was decided. */
    public static final Fact<Project, Decision.Choice> CHOICE = Fact.of(
            "platform.decision.choice",
            Fact.nested(Project::platform, Fact.nested(Platform::decision, Decision::choice)));

    /** Why; empty: no reason is recorded. */
    public static final TextFact<Project> RATIONALE = Fact.text(
            "platform.decision.rationale",
            Fact.nested(Project::platform, Fact.nested(Platform::decision, Decision::rationale)));

    /** When. */
    public static final OrderedFact<Project, LocalDate> DECIDED_ON = Fact.ordered(
            "platform.decision.decidedOn",
            Fact.nested(Project::platform, Fact.nested(Platform::decision, Decision::decidedOn)));

    /** The options that were weighed; empty: none. */
    public static final ListFact<Project, String> OPTIONS_WEIGHED = Fact.list(
            "platform.decision.optionsWeighed",
            Fact.nested(Project::platform, Fact.nested(Platform::decision, Decision::optionsWeighed)));

    /** Whether the rationale accepts to stay below what the middleware score asks for. */
    public static final Fact<Project, Boolean> ACCEPTED_DEVIATION = Fact.of(
            "platform.decision.acceptedDeviation",
            Fact.nested(Project::platform, Fact.nested(Platform::decision, Decision::acceptedDeviation)));

    /** Whether a central audit of all exchanges is demanded. */
    public static final Fact<Project, Boolean> CENTRAL_AUDIT_DEMANDED = Fact.of(
            "platform.decision.centralAuditDemanded",
            Fact.nested(Project::platform, Fact.nested(Platform::decision, Decision::centralAuditDemanded)));

    /** The platform scenario that the project believes it is in. */
    public static final Fact<Project, Scenario> SCENARIO =
            Fact.of("platform.scenario", Fact.nested(Project::platform, Platform::scenario));

    /** The capabilities that are expected; absent: all four; empty: none. */
    public static final ListFact<Project, Capability> CAPABILITIES = Fact.list(
            "platform.requirements.capabilities",
            Fact.nested(Project::platform, Fact.nested(Platform::requirements, Requirements::capabilities)));

    /** The security controls that are expected; empty: none. */
    public static final ListFact<Project, String> SECURITY_CONTROLS = Fact.list(
            "platform.requirements.securityControls",
            Fact.nested(Project::platform, Fact.nested(Platform::requirements, Requirements::securityControls)));

    /** The share of time that each integration has to be up, in percent. */
    public static final QuantityFact<Project> AVAILABILITY_PERCENT = Fact.quantity(
            "platform.requirements.availabilityPercent",
            Fact.nested(Project::platform, Fact.nested(Platform::requirements, Requirements::availabilityPercent)));

    /** Recovery time objective: how long it may be down. */
    public static final OrderedFact<Project, Duration> RTO = Fact.ordered(
            "platform.requirements.rto",
            Fact.nested(Project::platform, Fact.nested(Platform::requirements, Requirements::rto)));

    /** Recovery point objective: how much may be lost. */
    public static final OrderedFact<Project, Duration> RPO = Fact.ordered(
            "platform.requirements.rpo",
            Fact.nested(Project::platform, Fact.nested(Platform::requirements, Requirements::rpo)));

    /** Dynamics 365 Enterprise and Professional user licences. */
    public static final QuantityFact<Project> DYNAMICS_ENTERPRISE_LICENCES = Fact.quantity(
            "platform.tenant.dynamicsEnterpriseLicences",
            Fact.nested(Project::platform, Fact.nested(Platform::tenant, Tenant::dynamicsEnterpriseLicences)));

    /** Power Apps licences. */
    public static final QuantityFact<Project> POWER_APPS_LICENCES = Fact.quantity(
            "platform.tenant.powerAppsLicences",
            Fact.nested(Project::platform, Fact.nested(Platform::tenant, Tenant::powerAppsLicences)));

    /** Power Automate licences. */
    public static final QuantityFact<Project> POWER_AUTOMATE_LICENCES = Fact.quantity(
            "platform.tenant.powerAutomateLicences",
            Fact.nested(Project::platform, Fact.nested(Platform::tenant, Tenant::powerAutomateLicences)));

    /** Request capacity add-on packs. */
    public static final QuantityFact<Project> CAPACITY_ADD_ONS = Fact.quantity(
            "platform.tenant.capacityAddOns",
            Fact.nested(Project::platform, Fact.nested(Platform::tenant, Tenant::capacityAddOns)));

    /** The exchanges of data. */
    public static final ListFact<Project, Integration> INTEGRATIONS =
            Fact.list("integrations", Project::integrations, Integration::id);

    /** The options weighed, by aspect. */
    public static final ListFact<Project, OptionComparison> OPTION_COMPARISONS =
            Fact.list("optionComparisons", Project::optionComparisons);

    /** The users that call endpoints. */
    public static final ListFact<Project, Identity> IDENTITIES =
            Fact.list("identities", Project::identities, Identity::id);

    /** When the estimate was made or last confirmed. */
    public static final OrderedFact<Project, LocalDate> ESTIMATED_ON =
            Fact.ordered("costs.estimatedOn", Fact.nested(Project::costs, Costs::estimatedOn));

    /** How many months it looks ahead. */
    public static final OrderedFact<Project, Integer> HORIZON_MONTHS =
            Fact.ordered("costs.horizonMonths", Fact.nested(Project::costs, Costs::horizonMonths));

    /** The budget for the whole horizon; absent: none is stated. */
    public static final Fact<Project, Money> BUDGET =
            Fact.of("costs.budget", Fact.nested(Project::costs, Costs::budget));

    /** The ISO 4217 code that totals are stated in; absent: the currency of the lines, if they share one. */
    public static final TextFact<Project> CURRENCY =
            Fact.text("costs.currency", Fact.nested(Project::costs, Costs::currency));

    /** Every line; empty: none. */
    public static final ListFact<Project, CostLine> LINES =
            Fact.list("costs.lines", Fact.nested(Project::costs, Costs::lines), CostLine::id);

    /** Exchange rates into the currency of the totals. */
    public static final ListFact<Project, Costs.Rate> RATES =
            Fact.list("costs.rates", Fact.nested(Project::costs, Costs::rates), Costs.Rate::currency);

    /** The tests, planned or run. */
    public static final ListFact<Project, PlannedTest> TESTS = Fact.list("tests", Project::tests, PlannedTest::id);

    /** Who owns the process; empty: nobody. */
    public static final TextFact<Project> OWNER =
            Fact.text("changeControl.owner", Fact.nested(Project::changeControl, ChangeControl::owner));

    /** Link to the description of the process; empty: there is none. */
    public static final TextFact<Project> DOCUMENT =
            Fact.text("changeControl.document", Fact.nested(Project::changeControl, ChangeControl::document));

    /** Every change request; empty: none was made. */
    public static final ListFact<Project, ChangeControl.Request> REQUESTS = Fact.list(
            "changeControl.requests",
            Fact.nested(Project::changeControl, ChangeControl::requests),
            ChangeControl.Request::id);

    /** The business processes and who feeds whom. */
    public static final ListFact<Project, BusinessProcess> PROCESSES =
            Fact.list("processes", Project::processes, BusinessProcess::id);

    /** What was found out about effects. */
    public static final ListFact<Project, ImpactAnalysis> IMPACT_ANALYSES =
            Fact.list("impactAnalyses", Project::impactAnalyses);

    /** Limits that the project measured. */
    public static final ListFact<Project, MeasuredLimit> MEASURED_LIMITS =
            Fact.list("measuredLimits", Project::measuredLimits, MeasuredLimit::limit);

    /** Signed ticks. */
    public static final ListFact<Project, Attestation> ATTESTATIONS = Fact.list("attestations", Project::attestations);

    /** Accepted violations. */
    public static final ListFact<Project, Waiver> WAIVERS = Fact.list("waivers", Project::waivers);

    /** Tasks that do not concern the project. */
    public static final ListFact<Project, OutOfScope> OUT_OF_SCOPE = Fact.list("outOfScope", Project::outOfScope);

    /** Ids of the components that a design may use; empty: none. */
    public static final ReferencesFact<Project, Component> APPROVED_COMPONENTS = Fact.references(
            "architecture.approvedComponents",
            Fact.nested(Project::architecture, Architecture::approvedComponents),
            COMPONENTS);

    /** Id of the integration whose records are the unit of the unit cost. */
    public static final ReferenceFact<Project, Integration> UNIT_METRIC =
            Fact.reference("costs.unitMetric", Fact.nested(Project::costs, Costs::unitMetric), INTEGRATIONS);

    private ProjectFacts() {}
}
