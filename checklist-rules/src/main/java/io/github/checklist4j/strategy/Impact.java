package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.TOUCHES;
import static io.github.checklist4j.keys.ProjectFacts.IMPACT_ANALYSES;
import static io.github.checklist4j.keys.ProjectFacts.PROCESSES;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.reach.ProcessGraph;
import io.github.checklist4j.reach.Reach;
import io.github.checklist4j.reach.Reached;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The processes that an integration affects, against those that its impact analyses cover. An analysis whose integration or coverage is
 * unknown may cover more: what not even that could cover is a violation for certain.
 *
 * @param answer whether everything is covered
 * @param uncovered the nearest processes that no analysis can cover, whatever becomes known
 * @param more whether there are further ones
 */
record Impact(Answer answer, List<Hole> uncovered, boolean more) {
    static final String EXPECTATION =
            "each process up- or downstream of those touched is covered by an impact analysis";

    private static final int MOST_SHOWN = 12;
    private static final Derived<ProcessGraph> GRAPH = Derived.of(Impact::graph);
    /**
     * A process that is reached and not covered.
     *
     * @param process its id
     * @param way how it is reached
     * @param path the shortest way, in the direction in which the processes feed each other
     */
    record Hole(String process, Reached.Way way, String path) {
        Side seen() {
            return Side.of("processes[" + process + "]", path);
        }
    }

    static Impact of(Subject<Integration> integration) {
        List<String> touched = TOUCHES.ids().of(integration);
        if (touched == null) {
            return open(Facts.of(integration.path(TOUCHES.path())).and(unknownLists(integration)));
        }
        Analyses analyses = Analyses.of(integration);
        if (PROCESSES.of(integration.root()) != null) {
            return judged(integration, integration.get(GRAPH), touched, analyses);
        }
        // even while nobody knows who feeds whom, the touched processes themselves are reached
        ProcessGraph alone = ProcessGraph.of(touched.stream()
                .distinct()
                .map(id -> new BusinessProcess(id, null, List.of()))
                .toList());
        Impact known = judged(integration, alone, touched, analyses);
        boolean decided = known.answer.isNo() || alone.reach(touched).reached().isEmpty();
        return decided ? known : open(unknownLists(integration).and(known.answer.open()));
    }

    private static ProcessGraph graph(Subject<Project> project) {
        List<BusinessProcess> processes = PROCESSES.of(project);
        return ProcessGraph.of(processes == null ? List.of() : processes);
    }

    private static Impact judged(
            Subject<Integration> integration, ProcessGraph graph, List<String> touched, Analyses analyses) {
        Reach beyond = analyses.possible() == null ? null : graph.reach(touched, analyses.possible(), MOST_SHOWN);
        if (beyond != null && !beyond.reached().isEmpty()) {
            return violated(integration, beyond, analyses);
        }
        Reach open = beyond != null && analyses.certain().equals(analyses.possible())
                ? beyond
                : graph.reach(touched, analyses.certain(), 1);
        boolean covered = open.reached().isEmpty();
        if (covered && open.open().isEmpty()) {
            return new Impact(Answer.of(true), List.of(), false);
        }
        // either the one analysis that is open counts, and its coverage tells which feeds matter, or it does not, and
        // none does
        boolean hangsOnOneAnalysis = !covered && analyses.open().size() == 1;
        Facts feeds = hangsOnOneAnalysis
                ? (beyond == null ? Facts.NONE : beyond.open())
                : graph.isComplete() ? Facts.NONE : graph.reach(touched).open();
        return open(analyses.open().and(feeds));
    }

    private static Impact open(Facts facts) {
        return new Impact(Answer.unknown(facts), List.of(), false);
    }

    private static Impact violated(Subject<Integration> integration, Reach beyond, Analyses analyses) {
        List<Hole> holes = beyond.reached().stream()
                .map(reached -> new Hole(reached.process(), reached.way(), beyond.wayTo(reached.process())))
                .toList();
        Side seen = Side.of("not covered", some(holes.stream().map(Hole::process), beyond.hasMore()));
        Side covered = Side.of("covered", covered(analyses.certain()));
        Facts touches = Facts.of(integration.path(TOUCHES.path()));
        Facts read = analyses.read().get();
        Answer answer = Answer.all(
                holes,
                hole -> Answer.of(
                        false,
                        touches.and(beyond.feedsTo(hole.process)).and(read),
                        () -> !hole.equals(holes.get(0)) || holes.size() == 1
                                ? Comparison.of(hole.seen(), "one of", covered)
                                : Comparison.of(hole.seen(), "one of", covered, seen))); // all of them are named once
        return new Impact(answer, holes, beyond.hasMore());
    }

    private static String covered(Set<String> covered) {
        return covered.isEmpty() ? "none" : some(covered.stream().limit(MOST_SHOWN), covered.size() > MOST_SHOWN);
    }

    private static String some(Stream<String> ids, boolean more) {
        return ids.collect(Collectors.joining(", ", "", more ? ", …" : ""));
    }

    private static Facts unknownLists(Subject<Integration> integration) {
        Facts processes = unknown(PROCESSES.of(integration.root()), PROCESSES.path());
        return processes.and(unknown(IMPACT_ANALYSES.of(integration.root()), IMPACT_ANALYSES.path()));
    }

    private static Facts unknown(@Nullable List<?> list, String path) {
        return list == null ? Facts.of(path) : Facts.NONE;
    }
}
