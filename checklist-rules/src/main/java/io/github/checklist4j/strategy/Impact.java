package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.TOUCHES;
import static io.github.checklist4j.keys.ProjectFacts.IMPACT_ANALYSES;
import static io.github.checklist4j.keys.ProjectFacts.PROCESSES;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.ImpactAnalysisFacts;
import io.github.checklist4j.reach.Coverage;
import io.github.checklist4j.reach.ProcessGraph;
import io.github.checklist4j.reach.Reach;
import io.github.checklist4j.reach.Reached;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The processes that an integration affects, against those that its impact analyses cover. An analysis whose integration or coverage is
 * unknown may cover more: what not even that could cover is a violation for certain.
 *
 * @param explanation whether everything is covered
 * @param uncovered the processes that no analysis can cover, whatever becomes known
 */
record Impact(Explanation explanation, List<Hole> uncovered) {
    static final String EXPECTATION =
            "each process up- or downstream of those touched is covered by an impact analysis";

    private static final Derived<ProcessGraph> GRAPH = Derived.of(Impact::graph);
    private static final Derived<Map<List<String>, Reach>> REACH = Derived.of(project -> new HashMap<>());
    private static final Derived<IdentityHashMap<Integration, Impact>> KNOWN =
            Derived.of(project -> new IdentityHashMap<>());

    /**
     * A process that is reached and not covered.
     *
     * @param process its id
     * @param way how it is reached
     * @param path the shortest way, in the direction in which the processes feed each other
     */
    record Hole(String process, Reached.Way way, String path) {}

    static Impact of(Subject<Integration> integration) {
        return integration.get(KNOWN).computeIfAbsent(integration.value(), first -> judged(integration));
    }

    private static Impact judged(Subject<Integration> integration) {
        List<String> touched = TOUCHES.ids().of(integration);
        List<Subject<ImpactAnalysis>> analyses = integration.possible(
                IMPACT_ANALYSES,
                ImpactAnalysisFacts.INTEGRATION.id().is(integration.value().id()));
        if (touched == null) {
            return unknown(unknownLists(integration, true));
        }
        if (PROCESSES.of(integration.root()) == null) {
            return withoutGraph(integration, touched, analyses);
        }
        return judged(integration, reach(integration, touched), analyses);
    }

    /** Many integrations touch the same processes. */
    private static Reach reach(Subject<Integration> integration, List<String> touched) {
        return integration.get(REACH).computeIfAbsent(touched, integration.get(GRAPH)::reach);
    }

    private static ProcessGraph graph(Subject<Project> project) {
        List<BusinessProcess> processes = PROCESSES.of(project);
        return ProcessGraph.of(processes == null ? List.of() : processes);
    }

    /** Even while nobody knows who feeds whom, the touched processes themselves are reached. */
    private static Impact withoutGraph(
            Subject<Integration> integration, List<String> touched, @Nullable List<Subject<ImpactAnalysis>> analyses) {
        ProcessGraph alone = ProcessGraph.of(touched.stream()
                .distinct()
                .map(id -> new BusinessProcess(id, null, List.of()))
                .toList());
        Impact known = judged(integration, alone.reach(touched), analyses);
        Verdict verdict = known.explanation().verdict();
        boolean decided = verdict == Verdict.NOT_SATISFIED || verdict == Verdict.NOT_APPLICABLE;
        if (decided) {
            return known;
        }
        Set<String> missing = new LinkedHashSet<>(unknownLists(integration, false));
        missing.addAll(known.explanation().missing());
        return unknown(List.copyOf(missing));
    }

    private static Impact judged(
            Subject<Integration> integration, Reach reach, @Nullable List<Subject<ImpactAnalysis>> analyses) {
        Analyses all = Analyses.of(integration, analyses, reach);
        Coverage known = reach.coverage(all.covered());
        Coverage possible = reach.coverage(all.coverable());
        if (known.verdict() != Verdict.NOT_SATISFIED && known.verdict() != Verdict.UNKNOWN) {
            return new Impact(Explanation.decided(known.verdict(), EXPECTATION), List.of());
        }
        if (possible.verdict() == Verdict.NOT_SATISFIED) {
            return violated(possible.uncovered(), reach);
        }
        Set<String> missing = new LinkedHashSet<>(all.open());
        boolean hangsOnOneAnalysis =
                known.verdict() == Verdict.NOT_SATISFIED && all.open().size() == 1;
        // either that one counts, and its coverage tells which feeds matter, or it does not, and none does
        missing.addAll(hangsOnOneAnalysis ? possible.missing() : reach.open());
        return unknown(List.copyOf(missing));
    }

    private static Impact violated(List<Reached> uncovered, Reach reach) {
        List<Hole> holes = uncovered.stream()
                .map(reached -> new Hole(reached.process(), reached.way(), reach.wayTo(reached.process())))
                .toList();
        Observation[] seen = holes.stream()
                .map(hole -> Observation.of("processes[" + hole.process() + "]", hole.path()))
                .toArray(Observation[]::new);
        return new Impact(Explanation.decided(Verdict.NOT_SATISFIED, EXPECTATION, seen), holes);
    }

    private static Impact unknown(List<String> missing) {
        return new Impact(Explanation.unknown(EXPECTATION, missing), List.of());
    }

    private static List<String> unknownLists(Subject<Integration> integration, boolean touches) {
        List<String> missing = new ArrayList<>(touches ? List.of(integration.path(TOUCHES.path())) : List.of());
        if (PROCESSES.of(integration.root()) == null) {
            missing.add(PROCESSES.path());
        }
        if (IMPACT_ANALYSES.of(integration.root()) == null) {
            missing.add(IMPACT_ANALYSES.path());
        }
        return missing;
    }

    /** What the analyses cover for certain, what they may cover, and the facts between the two. */
    private record Analyses(Set<String> covered, Set<String> coverable, List<String> open) {
        static Analyses of(
                Subject<Integration> integration, @Nullable List<Subject<ImpactAnalysis>> analyses, Reach reach) {
            Analyses all = new Analyses(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
            List<String> everything =
                    reach.reached().stream().map(Reached::process).toList();
            if (analyses == null) {
                all.coverable.addAll(everything);
                all.open.add(IMPACT_ANALYSES.path());
                return all;
            }
            String id = integration.value().id();
            analyses.forEach(analysis -> all.addCertain(analysis, id));
            analyses.forEach(analysis -> all.addPossible(analysis, id, everything));
            return all;
        }

        private void addCertain(Subject<ImpactAnalysis> analysis, String id) {
            List<String> covers = ImpactAnalysisFacts.COVERS.ids().of(analysis);
            boolean made = Dates.orUndated(ImpactAnalysisFacts.DATE, analysis) == Verdict.SATISFIED;
            if (made
                    && covers != null
                    && id.equals(ImpactAnalysisFacts.INTEGRATION.id().of(analysis))) {
                covered.addAll(covers);
                coverable.addAll(covers);
            }
        }

        /** An analysis that adds nothing is not asked about. */
        private void addPossible(Subject<ImpactAnalysis> analysis, String id, List<String> everything) {
            String of = ImpactAnalysisFacts.INTEGRATION.id().of(analysis);
            List<String> covers = ImpactAnalysisFacts.COVERS.ids().of(analysis);
            Verdict made = Dates.orUndated(ImpactAnalysisFacts.DATE, analysis);
            boolean mayConcern = made != Verdict.NOT_SATISFIED && (of == null || of.equals(id));
            if (!mayConcern || (covers != null && covered.containsAll(covers))) {
                return;
            }
            coverable.addAll(covers == null ? everything : covers);
            if (made == Verdict.UNKNOWN) {
                open.add("asOf");
            }
            if (of == null) {
                open.add(analysis.path(ImpactAnalysisFacts.INTEGRATION.path()));
            }
            if (covers == null) {
                open.add(analysis.path(ImpactAnalysisFacts.COVERS.path()));
            }
        }
    }
}
