package com.example.checklist4j.benchmarks.floor;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.Stakeholder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that could decide a project, a system or a test of which the verdict is UNKNOWN. */
final class ProjectMissing {
    private ProjectMissing() {}

    static void sponsor(@Nullable List<Stakeholder> stakeholders, Findings findings) {
        if (stakeholders == null) {
            findings.missing("stakeholders");
            return;
        }
        for (Stakeholder stakeholder : stakeholders) {
            if (stakeholder.role() == null) {
                findings.missing("stakeholders[" + stakeholder.id() + "].role");
            }
        }
    }

    static void briefed(ConnectedSystem system, @Nullable Map<String, Stakeholder> stakeholders, Findings findings) {
        if (system.owner() == null) {
            findings.below(".owner", null);
        } else if (stakeholders == null || stakeholders.get(system.owner()) == null) {
            findings.missing("stakeholders");
        } else {
            findings.missing("stakeholders[" + system.owner() + "].briefedOn");
        }
    }

    static void tested(@Nullable List<PlannedTest> tests, Findings findings) {
        if (tests == null) {
            findings.missing("tests");
            return;
        }
        for (PlannedTest test : tests) {
            if (test.integrations() == null) {
                findings.missing("tests[" + test.id() + "].integrations");
            }
        }
    }

    static void kinds(@Nullable Costs costs, Findings findings) {
        if (costs == null || costs.lines() == null) {
            findings.missing("costs.lines");
            return;
        }
        for (CostLine line : costs.lines()) {
            if (line.lifecycle() == null) {
                findings.missing("costs.lines[" + line.id() + "].lifecycle");
            }
        }
    }

    static void affordable(@Nullable Costs costs, Findings findings) {
        findings.below("costs.lines", costs == null ? null : costs.lines());
        findings.below("costs.budget", costs == null ? null : costs.budget());
    }
}
