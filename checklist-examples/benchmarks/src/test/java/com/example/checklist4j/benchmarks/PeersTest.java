package com.example.checklist4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Statuses;
import com.example.checklist4j.benchmarks.peers.Peer;
import com.example.checklist4j.benchmarks.peers.Peers;
import com.example.checklist4j.benchmarks.workload.Variant;
import com.example.checklist4j.benchmarks.workload.Workload;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A peer is measured on what it decides as everybody else does, and on nothing else. */
class PeersTest {
    private static final int SEEDS = 100;

    static Stream<Peer> peers() {
        return Peers.names().stream().map(Peers::named).flatMap(peer -> Stream.of(PeerBenchmark.Subset.values())
                .map(subset -> PeerBenchmark.peer(peer, subset)));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_comes_to_the_verdicts_of_the_floor(Peer peer) {
        Decision[] decisions = peer.decisions().toArray(Decision[]::new);
        for (int size : new int[] {8, 50, 500}) {
            for (Variant variant : Variant.values()) {
                Project project = Workload.project(size, variant);
                assertThat(peer.verdicts(peer.decide(peer.prepare(project))))
                        .as("%s, %d integrations, %s", peer.name(), size, variant)
                        .isEqualTo(Statuses.of(project, decisions));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_agrees_where_facts_are_missing(Peer peer) {
        Decision[] decisions = peer.decisions().toArray(Decision[]::new);
        int judged = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Project project = SparseProjects.project(seed);
            if (project != null && isTheirs(project)) {
                judged += compare(seed, project, peer, decisions);
            }
        }
        assertThat(judged).isGreaterThan(SEEDS);
    }

    /** That nothing is an answer to a question about a reference is a refinement of the library that peers need not have. */
    private static boolean isTheirs(Project project) {
        return (project.systems() == null || !project.systems().isEmpty())
                && (project.stakeholders() == null || !project.stakeholders().isEmpty());
    }

    /** NOT_APPLICABLE is asked of no peer, for it does not occur where they are measured. */
    private static int compare(int seed, Project project, Peer peer, Decision... decisions) {
        Verdict[] actual = peer.verdicts(peer.decide(peer.prepare(project)));
        Verdict[] expected = Statuses.of(project, decisions);
        int compared = 0;
        for (int i = 0; i < decisions.length; i++) {
            if (expected[i] != Verdict.NOT_APPLICABLE) {
                assertThat(actual[i])
                        .as("%s, seed %d, %s", peer.name(), seed, decisions[i])
                        .isEqualTo(expected[i]);
                compared++;
            }
        }
        return compared;
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_keeps_nothing_of_the_project_before(Peer peer) {
        Object problems = peer.prepare(Workload.project(8, Variant.PROBLEMS));
        Object clean = peer.prepare(Workload.project(8, Variant.CLEAN));
        Object first = peer.verdicts(peer.decide(clean));
        peer.decide(problems);
        assertThat((Object) peer.verdicts(peer.decide(clean))).isEqualTo(first);
    }

    @Test
    void an_unknown_peer_is_refused_with_the_names_that_there_are() {
        assertThatThrownBy(() -> Peers.named("nobody")).hasMessageContaining("easy-rules");
    }
}
