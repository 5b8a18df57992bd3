package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.reach.Coverage;
import io.github.checklist4j.reach.ProcessGraph;
import io.github.checklist4j.reach.Reach;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code governance.impacts-analyzed}: every process that an integration can affect was looked at. */
final class ImpactRules {
    private static final String TASK = "governance.impacts-analyzed";
    private static final String TEXT = "every process upstream and downstream is covered by an impact analysis";
    private static final Derived<Optional<ProcessGraph>> GRAPH = Derived.of(
            project -> Optional.ofNullable(project.value().processes()).map(ProcessGraph::of));

    static final Rule<Integration> COVERED = rule(TASK + ".coverage")
            .decides(TASK)
            .forEach(INTEGRATIONS)
            .require(judged(TEXT, List.of("touches", "/processes", "/impactAnalyses"), ImpactRules::explained))
            .because("a process that nobody looked at is changed all the same")
            .remedy("extend the impact analysis of the integration to the processes that it leaves out");

    private ImpactRules() {}

    static List<Rule<?>> rules() {
        return List.of(COVERED);
    }

    private static Explanation explained(Subject<Integration> subject) {
        List<String> touches = subject.value().touches();
        Optional<ProcessGraph> graph = subject.get(GRAPH);
        Project project = subject.project();
        if (touches != null && touches.isEmpty()) {
            return Explanation.decided(Verdict.NOT_APPLICABLE, TEXT, Observation.of(subject.path("touches"), "none"));
        }
        if (touches == null || graph.isEmpty() || project.impactAnalyses() == null) {
            return Explanation.unknown(TEXT, missing(touches, graph, subject));
        }
        Reach reach = graph.get().reach(touches);
        Covered covered = Covered.by(subject.value(), project);
        return explained(reach, reach.coverage(covered.surely()), reach.coverage(covered.possibly()), covered);
    }

    private static List<String> missing(
            @Nullable List<String> touches, Optional<ProcessGraph> graph, Subject<Integration> subject) {
        List<String> missing = new ArrayList<>();
        if (touches == null) {
            missing.add(subject.path("touches"));
        }
        if (graph.isEmpty()) {
            missing.add("processes");
        }
        if (subject.project().impactAnalyses() == null) {
            missing.add("impactAnalyses");
        }
        return missing;
    }

    /** What is not even possibly covered is a violation; what is only possibly covered is unknown. */
    private static Explanation explained(Reach reach, Coverage surely, Coverage possibly, Covered covered) {
        if (possibly.verdict() == Verdict.NOT_SATISFIED) {
            List<Observation> paths = possibly.uncovered().stream()
                    .map(each -> Observation.of(each.process(), String.join(" → ", reach.pathTo(each.process()))))
                    .toList();
            return new Explanation(Verdict.NOT_SATISFIED, TEXT, paths, List.of(), List.of(), List.of());
        }
        if (surely.verdict() == Verdict.SATISFIED) {
            return Explanation.decided(Verdict.SATISFIED, TEXT);
        }
        List<String> missing = new ArrayList<>(possibly.missing());
        missing.addAll(surely.missing());
        missing.addAll(covered.open());
        return Explanation.unknown(TEXT, missing.stream().distinct().toList());
    }

    /**
     * The processes that the analyses of an integration cover.
     *
     * @param surely those that are covered
     * @param possibly those that may be
     * @param open the facts that decide it
     */
    private record Covered(Set<String> surely, Set<String> possibly, List<String> open) {
        static Covered by(Integration integration, Project project) {
            Covered covered = new Covered(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
            List<ImpactAnalysis> analyses = project.impactAnalyses() == null ? List.of() : project.impactAnalyses();
            for (int i = 0; i < analyses.size(); i++) {
                covered.add(analyses.get(i), "impactAnalyses[" + i + "]", integration, project);
            }
            covered.possibly().addAll(covered.surely());
            return covered;
        }

        private void add(ImpactAnalysis analysis, String path, Integration integration, Project project) {
            boolean named = integration.id().equals(analysis.integration());
            if (!named && analysis.integration() != null) {
                return;
            }
            if (named && analysis.covers() != null) {
                surely.addAll(analysis.covers());
                return;
            }
            if (analysis.integration() == null) {
                open.add(path + ".integration");
            }
            if (analysis.covers() == null) {
                open.add(path + ".covers");
                possibly.addAll(all(project));
            } else {
                possibly.addAll(analysis.covers());
            }
        }

        private static List<String> all(Project project) {
            return project.processes() == null
                    ? List.of()
                    : project.processes().stream().map(BusinessProcess::id).toList();
        }
    }
}
