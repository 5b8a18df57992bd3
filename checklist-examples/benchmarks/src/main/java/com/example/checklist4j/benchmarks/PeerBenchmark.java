package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Outcome;
import com.example.checklist4j.benchmarks.floor.Statuses;
import com.example.checklist4j.benchmarks.library.Library;
import com.example.checklist4j.benchmarks.peers.Peer;
import com.example.checklist4j.benchmarks.peers.Peers;
import com.example.checklist4j.benchmarks.workload.Variant;
import com.example.checklist4j.benchmarks.workload.Workload;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A peer beside the floor and the library, all on the decisions that the peer can express. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class PeerBenchmark {
    /** Which peer; a name of {@link Peers}. */
    @Param({"cel", "drools", "easy-rules", "evrete", "hibernate-validator", "json-logic", "yavi"})
    public String peer;

    /** All that the peer can express, or what every peer can. */
    @Param({"ALL", "COMMON"})
    public Subset decisions;

    /** How many integrations. */
    @Param({"8", "50", "500"})
    public int integrations;

    /** What the project is like. */
    @Param({"PROBLEMS"})
    public Variant variant;

    private Project project;
    private Peer other;
    private Object prepared;
    private Decision[] decided;
    private Assessor assessor;

    /** Which decisions. */
    public enum Subset {
        /** Those of the peer. */
        ALL,
        /** Those of {@link Decision#COMMON}. */
        COMMON
    }

    /** Makes the project, and refuses to measure what does not agree. */
    @Setup
    public void prepare() {
        project = Workload.project(integrations, variant);
        other = peer(Peers.named(peer), decisions);
        prepared = other.prepare(project);
        decided = other.decisions().toArray(Decision[]::new);
        assessor = Library.assessor(other.decisions());
        Agreement.onVerdicts(project, other);
    }

    static Peer peer(Peer whole, Subset subset) {
        List<Decision> common =
                whole.decisions().stream().filter(Decision.COMMON::contains).toList();
        return subset == Subset.ALL ? whole : whole.only(common);
    }

    /**
     * The peer.
     *
     * @return what it says
     */
    @Benchmark
    public Object peer() {
        return other.decide(prepared);
    }

    /**
     * The library.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment library() {
        return assessor.assess(project);
    }

    /**
     * Hand-written code.
     *
     * @return the same verdicts, subjects and missing facts
     */
    @Benchmark
    public List<Outcome> floor() {
        return Floor.assess(project, decided);
    }

    /**
     * Hand-written code that names neither subjects nor facts.
     *
     * @return the verdicts
     */
    @Benchmark
    public Verdict[] floorStatuses() {
        return Statuses.of(project, decided);
    }
}
