package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Outcome;
import com.example.checklist4j.benchmarks.library.Library;
import com.example.checklist4j.benchmarks.workload.Variant;
import com.example.checklist4j.benchmarks.workload.Workload;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One assessor for everybody: what two threads get done in a second, and what one does. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ThreadsBenchmark {
    /** How many integrations. */
    @Param({"50"})
    public int integrations;

    /** What the project is like. */
    @Param({"CLEAN", "PROBLEMS"})
    public Variant variant;

    private final Assessor assessor = Library.assessor();
    private Project project;

    /** Makes the project. */
    @Setup
    public void prepare() {
        project = Workload.project(integrations, variant);
    }

    /**
     * The library, alone.
     *
     * @return the assessment
     */
    @Benchmark
    @Threads(1)
    public Assessment libraryOnOne() {
        return assessor.assess(project);
    }

    /**
     * The library, shared.
     *
     * @return the assessment
     */
    @Benchmark
    @Threads(2)
    public Assessment libraryOnTwo() {
        return assessor.assess(project);
    }

    /**
     * Hand-written code alone; it shows what the machine allows.
     *
     * @return the same verdicts, subjects and missing facts
     */
    @Benchmark
    @Threads(1)
    public List<Outcome> floorOnOne() {
        return Floor.assess(project);
    }

    /**
     * Hand-written code on two threads.
     *
     * @return the same verdicts, subjects and missing facts
     */
    @Benchmark
    @Threads(2)
    public List<Outcome> floorOnTwo() {
        return Floor.assess(project);
    }
}
