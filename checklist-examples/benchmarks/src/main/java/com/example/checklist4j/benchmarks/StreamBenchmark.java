package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.library.Library;
import com.example.checklist4j.benchmarks.workload.Lines;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.JsonLine;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.openjdk.jmh.infra.Blackhole;

/** A portfolio, one project on each line: read; read and assessed; read, assessed and written. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
@State(Scope.Benchmark)
public class StreamBenchmark {
    /** How many integrations the smallest project has. */
    @Param("8")
    public int integrations;

    /** How many projects. */
    @Param("10000")
    public int projects;

    /** What they are held against: the 19 decisions of the benchmarks, or the standard checklist. */
    @Param({"DECISIONS", "STANDARD"})
    public String checklist;

    private final ChecklistJson json = ChecklistJson.standard();
    private Assessor assessor;
    private Lines lines;

    /** Makes the projects. */
    @Setup
    public void prepare() {
        assessor = checklist.equals("STANDARD") ? IntegrationStrategy.assessor() : Library.assessor();
        lines = new Lines(integrations, projects);
    }

    /**
     * Reads all projects.
     *
     * @param hole takes them
     */
    @Benchmark
    public void read(Blackhole hole) {
        each(hole::consume);
    }

    /**
     * Reads and assesses all projects.
     *
     * @param hole takes the assessments
     */
    @Benchmark
    public void readAndAssess(Blackhole hole) {
        each(project -> hole.consume(assessor.assess(project)));
    }

    /** Reads and assesses all projects, and writes what came out. */
    @Benchmark
    public void readAssessAndWrite() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        each(project -> json.writeLine(assessor.assess(project), nowhere));
    }

    private void each(Consumer<Project> consumer) {
        try (Stream<JsonLine<Project>> read = json.lines(lines.open(), Project.class)) {
            read.map(JsonLine::orElseThrow).forEach(consumer);
        }
    }
}
