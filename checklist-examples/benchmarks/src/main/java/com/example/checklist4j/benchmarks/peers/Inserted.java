package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that a rule engine with a working memory is given: those alone that its decisions read. */
public final class Inserted {
    private Inserted() {}

    static List<Object> of(Project project, List<Decision> decisions) {
        List<Object> facts = new ArrayList<>();
        facts.add(project);
        add(facts, project.stakeholders(), decisions, "stakeholders");
        add(facts, project.systems(), decisions, "systems");
        add(facts, project.integrations(), decisions, "integrations");
        add(facts, project.costs() == null ? null : project.costs().lines(), decisions, "costs.lines");
        if (project.tests() != null && decisions.contains(Decision.R15)) {
            facts.addAll(project.tests());
            project.tests().forEach(test -> addTested(facts, test));
        }
        return facts;
    }

    private static void add(List<Object> facts, @Nullable List<?> some, List<Decision> decisions, String path) {
        // R05 reads the systems through the ends of integrations, R14 the briefing of an owner
        boolean joined = decisions.contains(Decision.R05) || decisions.contains(Decision.R14);
        boolean read =
                decisions.stream().flatMap(each -> each.reads().stream()).anyMatch(each -> each.startsWith(path));
        if (some != null && (read || (joined && path.equals("systems")))) {
            facts.addAll(some);
        }
    }

    private static void addTested(List<Object> facts, PlannedTest test) {
        if (test.integrations() != null) {
            test.integrations().forEach(each -> facts.add(new Tested(each)));
        }
    }

    /**
     * That a test names an integration; so that engines can join by an index, and need not search lists.
     *
     * @param integration its id
     */
    public record Tested(String integration) {}
}
