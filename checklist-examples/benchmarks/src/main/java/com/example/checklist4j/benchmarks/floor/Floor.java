package com.example.checklist4j.benchmarks.floor;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.decisions.Reach;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The floor: the decisions as one would write them by hand, where only speed counts. One loop for each decision, no engine, no words, and
 * the same verdicts, subjects and missing facts as the library gives.
 */
public final class Floor {
    private Floor() {}

    /**
     * Decides, and says what is not satisfied and what is missing.
     *
     * @param project the facts
     * @return an outcome for each decision, in their order
     */
    public static List<Outcome> assess(Project project) {
        return assess(project, Decision.values());
    }

    /**
     * Decides some decisions, and says what is not satisfied and what is missing.
     *
     * @param project the facts
     * @param decisions what to decide
     * @return an outcome for each decision, in their order
     */
    public static List<Outcome> assess(Project project, Decision... decisions) {
        List<Outcome> outcomes = new ArrayList<>(decisions.length);
        for (Decision decision : decisions) {
            outcomes.add(decide(project, decision));
        }
        return outcomes;
    }

    /**
     * Decides one thing, and says what is not satisfied and what is missing.
     *
     * @param project the facts
     * @param decision what to decide
     * @return the outcome
     */
    public static Outcome decide(Project project, Decision decision) {
        Findings findings = new Findings();
        return switch (decision) {
            case R01 -> owner(project, findings);
            case R02 -> sponsor(project, findings);
            case R03 -> systems(project, findings);
            case R04 -> owned(project, findings);
            case R05 -> ends(project, findings);
            case R06 -> style(project.integrations(), findings);
            case R07 -> durable(project.integrations(), findings);
            case R08 -> retry(project.integrations(), findings);
            case R09 -> deadLetter(project.integrations(), findings);
            case R10 -> idempotent(project.integrations(), findings);
            case R11 -> capacity(project.integrations(), findings);
            case R12 -> latency(project.integrations(), findings);
            case R13 -> fields(project.integrations(), findings);
            case R14 -> briefed(project, findings);
            case R15 -> tested(project, findings);
            case R16 -> kinds(project, findings);
            case R17 -> basis(project, findings);
            case R18 -> affordable(project, findings);
            case R19 -> volume(project.integrations(), findings);
        };
    }

    private static Outcome owner(Project project, Findings findings) {
        if (findings.isOpen(ProjectVerdicts.owner(project))) {
            findings.missing("changeControl.owner");
        }
        return findings.result();
    }

    private static Outcome sponsor(Project project, Findings findings) {
        if (findings.isOpen(ProjectVerdicts.sponsor(project))) {
            ProjectMissing.sponsor(project.stakeholders(), findings);
        }
        return findings.result();
    }

    private static Outcome systems(Project project, Findings findings) {
        if (findings.isOpen(ProjectVerdicts.systems(project))) {
            findings.missing("systems");
        }
        return findings.result();
    }

    private static Outcome kinds(Project project, Findings findings) {
        if (findings.isOpen(ProjectVerdicts.kinds(project.costs()))) {
            ProjectMissing.kinds(project.costs(), findings);
        }
        return findings.result();
    }

    private static Outcome affordable(Project project, Findings findings) {
        if (findings.isOpen(ProjectVerdicts.affordable(project.costs()))) {
            ProjectMissing.affordable(project.costs(), findings);
        }
        return findings.result();
    }

    private static Outcome owned(Project project, Findings findings) {
        if (project.systems() == null) {
            return findings.unknown("systems");
        }
        for (ConnectedSystem each : project.systems()) {
            if (findings.isOpen(ProjectVerdicts.owned(each, project.stakeholders()), "systems", each.id())) {
                findings.below(".owner", null);
            }
        }
        return findings.result();
    }

    private static Outcome ends(Project project, Findings findings) {
        if (project.integrations() == null) {
            return findings.unknown("integrations");
        }
        Map<String, ConnectedSystem> systems = ProjectVerdicts.systemsById(project);
        for (Integration each : project.integrations()) {
            if (findings.isOpen(IntegrationVerdicts.ends(each, systems), "integrations", each.id())) {
                IntegrationMissing.ends(each, systems, findings);
            }
        }
        return findings.result();
    }

    private static Outcome style(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.style(each), "integrations", each.id())) {
                IntegrationMissing.style(each, findings);
            }
        }
        return findings.result();
    }

    private static Outcome durable(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.durable(each), "integrations", each.id())) {
                IntegrationMissing.durable(each, findings);
            }
        }
        return findings.result();
    }

    private static Outcome retry(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.retry(each), "integrations", each.id())) {
                IntegrationMissing.retry(each, findings);
            }
        }
        return findings.result();
    }

    private static Outcome deadLetter(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.deadLetter(each), "integrations", each.id())) {
                IntegrationMissing.deadLetter(each, findings);
            }
        }
        return findings.result();
    }

    private static Outcome idempotent(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.idempotent(each), "integrations", each.id())) {
                IntegrationMissing.idempotent(each, findings);
            }
        }
        return findings.result();
    }

    private static Outcome capacity(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.capacity(each), "integrations", each.id())) {
                IntegrationMissing.capacity(each, findings);
            }
        }
        return findings.result();
    }

    private static Outcome latency(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.latency(each), "integrations", each.id())) {
                IntegrationMissing.latency(each, findings);
            }
        }
        return findings.result();
    }

    private static Outcome fields(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.fields(each), "integrations", each.id())) {
                IntegrationMissing.fields(each, findings);
            }
        }
        return findings.result();
    }

    private static Outcome volume(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.isOpen(IntegrationVerdicts.volume(each), "integrations", each.id())) {
                IntegrationMissing.volume(findings);
            }
        }
        return findings.result();
    }

    private static Outcome briefed(Project project, Findings findings) {
        List<ConnectedSystem> systems = project.systems();
        List<Integration> integrations = project.integrations();
        if (systems == null || integrations == null) {
            findings.below("systems", systems);
            findings.below("integrations", integrations);
            return findings.underived("systems");
        }
        Map<String, Stakeholder> stakeholders = ProjectVerdicts.stakeholdersById(project);
        for (ConnectedSystem each : Reach.ofFirst(systems, integrations)) {
            if (findings.isOpen(ProjectVerdicts.briefed(each, stakeholders), "systems", each.id())) {
                ProjectMissing.briefed(each, stakeholders, findings);
            }
        }
        return findings.result();
    }

    private static Outcome tested(Project project, Findings findings) {
        if (project.integrations() == null) {
            return findings.unknown("integrations");
        }
        Set<String> tested = project.tests() == null ? Set.of() : ProjectVerdicts.tested(project.tests());
        Verdict untested = ProjectVerdicts.untested(project.tests());
        for (Integration each : project.integrations()) {
            Verdict next = tested.contains(each.id()) ? Verdict.SATISFIED : untested;
            if (findings.isOpen(next, "integrations", each.id())) {
                ProjectMissing.tested(project.tests(), findings);
            }
        }
        return findings.result();
    }

    private static Outcome basis(Project project, Findings findings) {
        if (project.costs() == null || project.costs().lines() == null) {
            return findings.unknown("costs.lines");
        }
        for (CostLine each : project.costs().lines()) {
            if (findings.isOpen(ProjectVerdicts.basis(each), "costs.lines", each.id())) {
                findings.below(".basis", null);
            }
        }
        return findings.result();
    }
}
