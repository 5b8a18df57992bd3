package com.example.checklist4j.benchmarks.floor;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.decisions.Reach;
import com.example.checklist4j.benchmarks.library.Library;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
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
 * The floor: the decisions as one would write them by hand, where only speed counts. One loop for each decision, no engine, and the same
 * assessment as the library gives, record for record.
 */
public final class Floor {
    private Floor() {}

    /**
     * Decides and says why.
     *
     * @param project the facts
     * @return what the library returns
     */
    public static Assessment assess(Project project) {
        return assess(project, Decision.values());
    }

    /**
     * Decides some decisions and says why.
     *
     * @param project the facts
     * @param decisions what to decide
     * @return what the library returns for them
     */
    public static Assessment assess(Project project, Decision... decisions) {
        List<TaskResult> results = new ArrayList<>(decisions.length);
        for (Decision decision : decisions) {
            results.add(task(project, decision));
        }
        return new Assessment(Library.CHECKLIST, project.id(), project.asOf(), results, Notices.of(results));
    }

    /**
     * Decides one thing and says why.
     *
     * @param project the facts
     * @param decision what to decide
     * @return what the library returns for its task
     */
    public static TaskResult task(Project project, Decision decision) {
        Findings findings = new Findings(decision);
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

    private static TaskResult owner(Project project, Findings findings) {
        if (findings.needs(ProjectVerdicts.owner(project))) {
            findings.add("", ProjectExplanations.owner(project));
        }
        return findings.result();
    }

    private static TaskResult sponsor(Project project, Findings findings) {
        if (findings.needs(ProjectVerdicts.sponsor(project))) {
            findings.add("", ProjectExplanations.sponsor(project));
        }
        return findings.result();
    }

    private static TaskResult systems(Project project, Findings findings) {
        if (findings.needs(ProjectVerdicts.systems(project))) {
            findings.add("", ProjectExplanations.systems(project));
        }
        return findings.result();
    }

    private static TaskResult kinds(Project project, Findings findings) {
        if (findings.needs(ProjectVerdicts.kinds(project.costs()))) {
            findings.add("", ProjectExplanations.kinds(project));
        }
        return findings.result();
    }

    private static TaskResult affordable(Project project, Findings findings) {
        if (findings.needs(ProjectVerdicts.affordable(project.costs()))) {
            findings.add("", ProjectExplanations.affordable(project));
        }
        return findings.result();
    }

    private static TaskResult owned(Project project, Findings findings) {
        if (project.systems() == null) {
            return findings.unknown("systems");
        }
        for (ConnectedSystem each : project.systems()) {
            if (findings.needs(ProjectVerdicts.owned(each, project.stakeholders()))) {
                String path = Explanations.system(each);
                findings.add(path, ProjectExplanations.owned(path, each, project.stakeholders()));
            }
        }
        return findings.result();
    }

    private static TaskResult ends(Project project, Findings findings) {
        if (project.integrations() == null) {
            return findings.unknown("integrations");
        }
        Map<String, ConnectedSystem> systems = ProjectVerdicts.systemsById(project);
        for (Integration each : project.integrations()) {
            if (findings.needs(IntegrationVerdicts.ends(each, systems))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.ends(path, each, systems));
            }
        }
        return findings.result();
    }

    private static TaskResult style(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.style(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.style(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult durable(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.durable(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.durable(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult retry(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.retry(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.retry(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult deadLetter(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.deadLetter(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.deadLetter(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult idempotent(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.idempotent(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.idempotent(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult capacity(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.capacity(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.capacity(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult latency(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.latency(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.latency(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult fields(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.fields(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.fields(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult volume(@Nullable List<Integration> integrations, Findings findings) {
        if (integrations == null) {
            return findings.unknown("integrations");
        }
        for (Integration each : integrations) {
            if (findings.needs(IntegrationVerdicts.volume(each))) {
                String path = Explanations.integration(each);
                findings.add(path, IntegrationExplanations.volume(path, each));
            }
        }
        return findings.result();
    }

    private static TaskResult briefed(Project project, Findings findings) {
        List<ConnectedSystem> systems = project.systems();
        List<Integration> integrations = project.integrations();
        if (systems == null || integrations == null) {
            return findings.unknown("systems", Explanations.absent("systems", systems, "integrations", integrations));
        }
        Map<String, Stakeholder> stakeholders = ProjectVerdicts.stakeholdersById(project);
        for (ConnectedSystem each : Reach.ofFirst(systems, integrations)) {
            if (findings.needs(ProjectVerdicts.briefed(each, stakeholders))) {
                String path = Explanations.system(each);
                findings.add(path, ProjectExplanations.briefed(path, each, stakeholders));
            }
        }
        return findings.result();
    }

    private static TaskResult tested(Project project, Findings findings) {
        if (project.integrations() == null) {
            return findings.unknown("integrations");
        }
        Set<String> tested = project.tests() == null ? Set.of() : ProjectVerdicts.tested(project.tests());
        for (Integration each : project.integrations()) {
            if (tested.contains(each.id())) {
                findings.needs(Verdict.SATISFIED);
            } else {
                findings.add(Explanations.integration(each), ProjectExplanations.untested(project.tests()));
            }
        }
        return findings.result();
    }

    private static TaskResult basis(Project project, Findings findings) {
        if (project.costs() == null || project.costs().lines() == null) {
            return findings.unknown("costs.lines");
        }
        for (CostLine each : project.costs().lines()) {
            if (findings.needs(ProjectVerdicts.basis(each))) {
                String path = "costs.lines[" + each.id() + "]";
                findings.add(path, ProjectExplanations.basis(path));
            }
        }
        return findings.result();
    }
}
