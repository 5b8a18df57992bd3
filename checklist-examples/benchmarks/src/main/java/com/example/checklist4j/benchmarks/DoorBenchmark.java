package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.door.Databind;
import com.example.checklist4j.benchmarks.workload.CaseStudy;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.ObjectReader;

/** The JSON door beside plain Jackson databind into the same records. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class DoorBenchmark {
    /** How many integrations. */
    @Param({"8", "50", "500"})
    public int integrations;

    private final ChecklistJson json = ChecklistJson.standard();
    private final ObjectReader reader = Databind.reader();
    private byte[] facts;

    /** Writes the facts, and sees to it that both read the same. */
    @Setup
    public void prepare() {
        facts = json.write(CaseStudy.project(integrations)).getBytes(StandardCharsets.UTF_8);
        if (!door().equals(databind())) {
            throw new IllegalStateException("the door and databind read different projects");
        }
    }

    /**
     * The library's door.
     *
     * @return the project
     */
    @Benchmark
    public Project door() {
        return json.read(new ByteArrayInputStream(facts), Project.class);
    }

    /**
     * Jackson databind.
     *
     * @return the project
     */
    @Benchmark
    public Project databind() {
        return reader.readValue(facts);
    }
}
