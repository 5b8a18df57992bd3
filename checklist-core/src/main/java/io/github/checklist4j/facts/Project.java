package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one project. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param asOf the evaluation date: the day for which dates, waivers and attestations are judged
 * @param scopeChangedOn the day on which purpose or scope last changed
 * @param objectives what the organisation wants to reach
 * @param goals the goals of the integration
 * @param stakeholders who has a say or has to know
 * @param systems the systems that take part
 * @param architecture the overall integration architecture
 * @param platform the integration platform
 * @param integrations the exchanges of data
 * @param optionComparisons the options weighed, by aspect
 * @param identities the users that call endpoints
 * @param costs the cost estimate
 * @param tests the tests, planned or run
 * @param changeControl how changes are managed
 * @param processes the business processes and who feeds whom
 * @param impactAnalyses what was found out about effects
 * @param measuredLimits limits that the project measured
 * @param attestations signed ticks
 * @param waivers accepted violations
 * @param outOfScope tasks that do not concern the project
 * @param extensions a tool's own facts
 */
@Built
public record Project(
        @Id String id,
        @Nullable String name,
        @Nullable LocalDate asOf,
        @Nullable LocalDate scopeChangedOn,
        @Nullable List<Objective> objectives,
        @Nullable List<Goal> goals,
        @Nullable List<Stakeholder> stakeholders,
        @Nullable List<ConnectedSystem> systems,
        @Nullable Architecture architecture,
        @Nullable Platform platform,
        @Nullable List<Integration> integrations,
        @Nullable List<OptionComparison> optionComparisons,
        @Nullable List<Identity> identities,
        @Nullable Costs costs,
        @Nullable List<PlannedTest> tests,
        @Nullable ChangeControl changeControl,
        @Nullable List<BusinessProcess> processes,
        @Nullable List<ImpactAnalysis> impactAnalyses,
        @Assumed @Nullable List<MeasuredLimit> measuredLimits,
        @Assumed @Nullable List<Attestation> attestations,
        @Assumed @Nullable List<Waiver> waivers,
        @Assumed @Nullable List<OutOfScope> outOfScope,
        @Assumed @Nullable Extensions extensions) {
    /**
     * Copies the lists, and refuses facts that contradict themselves: an id that is missing, doubled or leads nowhere, a quantity out of
     * bounds.
     *
     * @throws InvalidFactsException if something is wrong; it lists everything that is, up to a thousand problems
     */
    public Project(
            String id,
            @Nullable String name,
            @Nullable LocalDate asOf,
            @Nullable LocalDate scopeChangedOn,
            @Nullable List<Objective> objectives,
            @Nullable List<Goal> goals,
            @Nullable List<Stakeholder> stakeholders,
            @Nullable List<ConnectedSystem> systems,
            @Nullable Architecture architecture,
            @Nullable Platform platform,
            @Nullable List<Integration> integrations,
            @Nullable List<OptionComparison> optionComparisons,
            @Nullable List<Identity> identities,
            @Nullable Costs costs,
            @Nullable List<PlannedTest> tests,
            @Nullable ChangeControl changeControl,
            @Nullable List<BusinessProcess> processes,
            @Nullable List<ImpactAnalysis> impactAnalyses,
            @Nullable List<MeasuredLimit> measuredLimits,
            @Nullable List<Attestation> attestations,
            @Nullable List<Waiver> waivers,
            @Nullable List<OutOfScope> outOfScope,
            @Nullable Extensions extensions) {
        this.id = id;
        this.name = name;
        this.asOf = asOf;
        this.scopeChangedOn = scopeChangedOn;
        this.objectives = Lists.copy(objectives);
        this.goals = Lists.copy(goals);
        this.stakeholders = Lists.copy(stakeholders);
        this.systems = Lists.copy(systems);
        this.architecture = architecture;
        this.platform = platform;
        this.integrations = Lists.copy(integrations);
        this.optionComparisons = Lists.copy(optionComparisons);
        this.identities = Lists.copy(identities);
        this.costs = costs;
        this.tests = Lists.copy(tests);
        this.changeControl = changeControl;
        this.processes = Lists.copy(processes);
        this.impactAnalyses = Lists.copy(impactAnalyses);
        this.measuredLimits = Lists.copy(measuredLimits);
        this.attestations = Lists.copy(attestations);
        this.waivers = Lists.copy(waivers);
        this.outOfScope = Lists.copy(outOfScope);
        this.extensions = extensions;
        List<Problem> problems = FactCheck.problemsOf(this);
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
    }
}
