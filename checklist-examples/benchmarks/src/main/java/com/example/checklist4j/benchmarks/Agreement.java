package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Statuses;
import com.example.checklist4j.benchmarks.peers.Peer;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.Arrays;

/** What does not come to the same result is not worth a comparison: checked before every measurement. */
final class Agreement {
    private Agreement() {}

    static void onFindings(Project project, Assessor library) {
        if (!Floor.assess(project).equals(library.assess(project))) {
            throw new IllegalStateException("the floor and the library disagree on " + project.id());
        }
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
