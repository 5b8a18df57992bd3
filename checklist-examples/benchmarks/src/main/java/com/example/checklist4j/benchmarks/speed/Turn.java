package com.example.checklist4j.benchmarks.speed;

import com.example.checklist4j.benchmarks.workload.CaseStudy;
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reading, assessing and writing in turn, as a tool does it: a loop of one of them alone would be compiled for that loop.
 *
 * @param read what reading took
 * @param assess what assessing took
 * @param write what writing took
 * @param result how long the result is, in bytes
 */
record Turn(Spent read, Spent assess, Spent write, int result) {
    private static final Checker CHECKER = IntegrationStrategy.checker();
    private static final ChecklistJson JSON = CHECKER.json().with(CaseStudy.BOUNDS);

    /** Several turns over a file, each in the middle of what it took. */
    static Turn median(byte[] facts, int turns) {
        List<Turn> all = IntStream.range(0, turns).mapToObj(turn -> of(facts)).toList();
        return new Turn(
                median(all, Turn::read),
                median(all, Turn::assess),
                median(all, Turn::write),
                all.get(0).result());
    }

    private static Spent median(List<Turn> all, Function<Turn, Spent> of) {
        return Spent.median(all.stream().map(of).toList());
    }

    private static Turn of(byte[] facts) {
        AtomicReference<Project> project = new AtomicReference<>();
        AtomicReference<Assessment> assessment = new AtomicReference<>();
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        return new Turn(
                Spent.by(() -> project.set(JSON.read(new ByteArrayInputStream(facts), Project.class))),
                Spent.by(() -> assessment.set(CHECKER.assess(project.get()))),
                Spent.by(() -> CHECKER.write(assessment.get(), result)),
                result.size());
    }

    /** How many times the time of reading assessing takes. */
    double ratio() {
        return assess.micros() / read.micros();
    }
}
