package com.example.checklist4j.benchmarks.floor;

import static com.example.checklist4j.benchmarks.floor.Explanations.compared;
import static com.example.checklist4j.benchmarks.floor.Explanations.computed;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why the project, a system or a cost line is not satisfied. */
final class ProjectExplanations {
    private ProjectExplanations() {}

    static Explanation owner(Project project) {
        return compared(
                "changeControl.owner",
                "changeControl.owner is stated",
                ProjectVerdicts.owner(project),
                project.changeControl() == null ? null : project.changeControl().owner());
    }

    static Explanation sponsor(Project project) {
        String text = "one of stakeholders: role is SPONSOR";
        Verdict verdict = ProjectVerdicts.sponsor(project);
        List<Stakeholder> stakeholders = project.stakeholders();
        if (stakeholders == null) {
            return Explanation.unknown(text, List.of("stakeholders"));
        }
        if (stakeholders.isEmpty()) {
            return Explanation.decided(verdict, text, new Observation("stakeholders", "none", ""));
        }
        List<Explanation> parts = new ArrayList<>();
        for (Stakeholder stakeholder : stakeholders) {
            if ((stakeholder.role() == null) == (verdict == Verdict.UNKNOWN)) {
                String path = "stakeholders[" + stakeholder.id() + "].role";
                parts.add(compared(path, "role is SPONSOR", verdict, stakeholder.role()));
            }
        }
        return Explanation.of(verdict, text, parts);
    }

    static Explanation systems(Project project) {
        return compared("systems", "systems is not empty", ProjectVerdicts.systems(project), project.systems());
    }

    static Explanation owned(String path, ConnectedSystem system, @Nullable List<Stakeholder> stakeholders) {
        Verdict verdict = ProjectVerdicts.owned(system, stakeholders);
        Object owner = system.owner() == null && verdict == Verdict.NOT_SATISFIED ? "" : system.owner();
        return compared(path + ".owner", "owner is stated", verdict, owner);
    }

    static Explanation briefed(String path, ConnectedSystem system, @Nullable Map<String, Stakeholder> stakeholders) {
        String text = "owner has briefedOn is not empty";
        Verdict verdict = ProjectVerdicts.briefed(system, stakeholders);
        Stakeholder owner = stakeholders == null || system.owner() == null ? null : stakeholders.get(system.owner());
        if (owner != null) {
            String briefedOn = "stakeholders[" + owner.id() + "].briefedOn";
            return Explanation.of(
                    verdict, text, List.of(compared(briefedOn, "briefedOn is not empty", verdict, owner.briefedOn())));
        }
        return verdict == Verdict.NOT_SATISFIED
                ? Explanation.decided(verdict, text, new Observation(path + ".owner", "none", ""))
                : Explanation.unknown(text, List.of(system.owner() == null ? path + ".owner" : "stakeholders"));
    }

    static Explanation untested(@Nullable List<PlannedTest> tests) {
        String text = "is named in tests[].integrations";
        if (tests == null) {
            return Explanation.unknown(text, List.of("tests"));
        }
        if (!ProjectVerdicts.anyOpen(tests)) {
            return Explanation.decided(Verdict.NOT_SATISFIED, text);
        }
        List<String> open = new ArrayList<>();
        for (PlannedTest test : tests) {
            if (test.integrations() == null) {
                open.add("tests[" + test.id() + "].integrations");
            }
        }
        return Explanation.unknown(text, open);
    }

    static Explanation kinds(Project project) {
        String text = "costs.lines cover each lifecycle of INITIAL, RUN, ONGOING";
        Costs costs = project.costs();
        if (costs == null || costs.lines() == null) {
            return Explanation.unknown(text, List.of("costs.lines"));
        }
        List<CostLine.Lifecycle> absent = new ArrayList<>(List.of(CostLine.Lifecycle.values()));
        List<String> open = new ArrayList<>();
        for (CostLine line : costs.lines()) {
            absent.remove(line.lifecycle());
            if (line.lifecycle() == null) {
                open.add("costs.lines[" + line.id() + "].lifecycle");
            }
        }
        Observation seen = new Observation("not covered", Explanations.shown(absent), "");
        Verdict verdict = ProjectVerdicts.kinds(costs);
        return verdict == Verdict.UNKNOWN
                ? Explanation.unknown(text, open, seen)
                : Explanation.decided(verdict, text, seen);
    }

    static Explanation basis(String path) {
        return Explanation.unknown("basis is known", List.of(path + ".basis"));
    }

    static Explanation affordable(Project project) {
        Costs costs = project.costs();
        return computed(
                "five years cost no more than the budget",
                ProjectVerdicts.affordable(costs),
                List.of("costs.lines", "costs.budget"),
                costs == null || costs.lines() == null ? null : ids(costs.lines()),
                costs == null ? null : costs.budget());
    }

    private static List<String> ids(List<CostLine> lines) {
        List<String> ids = new ArrayList<>(lines.size());
        for (CostLine line : lines) {
            ids.add(line.id());
        }
        return ids;
    }
}
