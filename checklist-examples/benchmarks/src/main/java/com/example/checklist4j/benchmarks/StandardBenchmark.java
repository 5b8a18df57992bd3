package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.workload.CaseStudy;
import com.example.checklist4j.benchmarks.workload.Variant;
import com.example.checklist4j.benchmarks.workload.Workload;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;
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

/** The standard checklist. It has no floor; what counts is what an integration costs, and that this does not grow. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class StandardBenchmark {
    /** How many integrations. */
    @Param({"8", "50", "500", "5000"})
    public int integrations;

    /** What the project is like. */
    @Param({"CASE_STUDY", "CLEAN", "PROBLEMS"})
    public String variant;

    private final Assessor assessor = IntegrationStrategy.assessor();
    private Project project;

    /** Makes the project. */
    @Setup
    public void prepare() {
        boolean isCaseStudy = variant.equals("CASE_STUDY");
        project = isCaseStudy
                ? CaseStudy.project(integrations)
                : Workload.project(integrations, Variant.valueOf(variant));
        if (isCaseStudy && assessor.assess(project).verdict() != Verdict.SATISFIED) {
            throw new IllegalStateException("the case study is no longer satisfied");
        }
    }

    /**
     * The standard tasks.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment standard() {
        return assessor.assess(project);
    }
}
