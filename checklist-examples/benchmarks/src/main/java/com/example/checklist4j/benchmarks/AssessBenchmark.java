package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Outcome;
import com.example.checklist4j.benchmarks.floor.Statuses;
import com.example.checklist4j.benchmarks.library.Library;
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

/** The 19 decisions: the library, and the floor that gives the same verdicts, subjects and missing facts, and the floor without findings. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class AssessBenchmark {
    private static final Decision[] ALL = Decision.values();

    /** How many integrations. */
    @Param({"8", "50", "500", "5000"})
    public int integrations;

    /** What the project is like. */
    @Param({"CLEAN", "PROBLEMS"})
    public Variant variant;

    private final Assessor assessor = Library.assessor();
    private Project project;

    /** Makes the project, and refuses to measure what does not agree. */
    @Setup
    public void prepare() {
        project = Workload.project(integrations, variant);
        Agreement.onFindings(project, assessor);
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
        return Floor.assess(project);
    }

    /**
     * Hand-written code that names neither subjects nor facts.
     *
     * @return the verdicts
     */
    @Benchmark
    public Verdict[] floorStatuses() {
        return Statuses.of(project, ALL);
    }
}
