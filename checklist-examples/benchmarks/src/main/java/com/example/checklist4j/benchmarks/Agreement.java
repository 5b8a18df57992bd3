package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Outcome;
import com.example.checklist4j.benchmarks.floor.Statuses;
import com.example.checklist4j.benchmarks.peers.Peer;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What does not come to the same result is not worth a comparison: checked before every measurement. */
final class Agreement {
    private Agreement() {}

    static void onFindings(Project project, Assessor library) {
        if (!Floor.assess(project).equals(outcomes(library.assess(project)))) {
            throw new IllegalStateException("the floor and the library disagree on " + project.id());
        }
    }

    /** What the library says, as far as the floor says it. */
    static List<Outcome> outcomes(Assessment assessment) {
        return assessment.tasks().stream().map(Agreement::outcome).toList();
    }

    private static Outcome outcome(TaskResult task) {
        Map<String, Verdict> subjects = new HashMap<>();
        for (Finding finding : task.findings()) {
            finding.subjects().forEach(subject -> subjects.put(subject, finding.verdict()));
        }
        return new Outcome(task.verdict(), subjects, Set.copyOf(task.openFacts()));
    }

    static void onVerdicts(Project project, Peer peer) {
        Decision[] decisions = peer.decisions().toArray(Decision[]::new);
        Verdict[] expected = Statuses.of(project, decisions);
        Verdict[] actual = peer.verdicts(peer.decide(peer.prepare(project)));
        if (!Arrays.equals(actual, expected)) {
            throw new IllegalStateException(peer.name() + " disagrees with the floor on " + project.id() + ", "
                    + peer.decisions() + ": " + Arrays.toString(actual) + ", not " + Arrays.toString(expected));
        }
    }
}
