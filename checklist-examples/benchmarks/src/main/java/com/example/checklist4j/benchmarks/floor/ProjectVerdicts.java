package com.example.checklist4j.benchmarks.floor;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verdicts on the whole project, on a system and on a cost line, and the indexes that joins need. */
final class ProjectVerdicts {
    private ProjectVerdicts() {}

    static @Nullable Map<String, ConnectedSystem> systemsById(Project project) {
        if (project.systems() == null) {
            return null;
        }
        Map<String, ConnectedSystem> index = new HashMap<>(2 * project.systems().size());
        for (ConnectedSystem system : project.systems()) {
            index.put(system.id(), system);
        }
        return index;
    }

    static @Nullable Map<String, Stakeholder> stakeholdersById(Project project) {
        if (project.stakeholders() == null) {
            return null;
        }
        Map<String, Stakeholder> index =
                new HashMap<>(2 * project.stakeholders().size());
        for (Stakeholder stakeholder : project.stakeholders()) {
            index.put(stakeholder.id(), stakeholder);
        }
        return index;
    }

    /** The integrations that a test names. */
    static Set<String> tested(List<PlannedTest> tests) {
        Set<String> tested = new HashSet<>(2 * tests.size());
        for (PlannedTest test : tests) {
            if (test.integrations() != null) {
                tested.addAll(test.integrations());
            }
        }
        return tested;
    }

    /** R15, for what no test names. */
    static Verdict untested(@Nullable List<PlannedTest> tests) {
        if (tests == null) {
            return UNKNOWN;
        }
        for (PlannedTest test : tests) {
            if (test.integrations() == null) {
                return UNKNOWN;
            }
        }
        return NOT_SATISFIED;
    }

    /** R01. */
    static Verdict owner(Project project) {
        String owner =
                project.changeControl() == null ? null : project.changeControl().owner();
        return owner == null ? UNKNOWN : Verdict.of(!owner.isBlank());
    }

    /** R02. */
    static Verdict sponsor(Project project) {
        if (project.stakeholders() == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_SATISFIED;
        for (Stakeholder stakeholder : project.stakeholders()) {
            if (stakeholder.role() == Stakeholder.Role.SPONSOR) {
                return SATISFIED;
            }
            if (stakeholder.role() == null) {
                verdict = UNKNOWN;
            }
        }
        return verdict;
    }

    /** R03. */
    static Verdict systems(Project project) {
        return project.systems() == null
                ? UNKNOWN
                : Verdict.of(!project.systems().isEmpty());
    }

    /** R04. */
    static Verdict owned(ConnectedSystem system, @Nullable List<Stakeholder> stakeholders) {
        String owner = system.owner();
        if (owner == null) {
            return stakeholders != null && stakeholders.isEmpty() ? NOT_SATISFIED : UNKNOWN;
        }
        return Verdict.of(!owner.isBlank());
    }

    /** R14. */
    static Verdict briefed(ConnectedSystem system, @Nullable Map<String, Stakeholder> stakeholders) {
        String owner = system.owner();
        if (owner == null) {
            return stakeholders != null && stakeholders.isEmpty() ? NOT_SATISFIED : UNKNOWN;
        }
        if (owner.isEmpty()) {
            return NOT_SATISFIED;
        }
        Stakeholder stakeholder = stakeholders == null ? null : stakeholders.get(owner);
        if (stakeholder == null || stakeholder.briefedOn() == null) {
            return UNKNOWN;
        }
        return Verdict.of(!stakeholder.briefedOn().isEmpty());
    }

    /** R16: a kind that no line has may be that of a line whose kind is unknown. */
    static Verdict kinds(@Nullable Costs costs) {
        if (costs == null || costs.lines() == null) {
            return UNKNOWN;
        }
        int seen = 0;
        int open = 0;
        for (CostLine line : costs.lines()) {
            if (line.lifecycle() == null) {
                open++;
            } else {
                seen |= 1 << line.lifecycle().ordinal();
            }
        }
        int absent = CostLine.Lifecycle.values().length - Integer.bitCount(seen);
        if (absent == 0) {
            return SATISFIED;
        }
        return open < absent ? NOT_SATISFIED : UNKNOWN;
    }

    /** R17. */
    static Verdict basis(CostLine line) {
        return line.basis() == null ? UNKNOWN : SATISFIED;
    }

    /** R18. */
    static Verdict affordable(@Nullable Costs costs) {
        if (costs == null || costs.lines() == null || costs.budget() == null) {
            return UNKNOWN;
        }
        return Verdict.of(
                Arithmetic.fiveYearCost(costs.lines()).compareTo(costs.budget().amount()) <= 0);
    }
}
