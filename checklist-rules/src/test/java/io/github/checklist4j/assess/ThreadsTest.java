package io.github.checklist4j.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.report.TextReport;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One assessor and one JSON door for everybody. */
class ThreadsTest {
    private static final int THREADS = 8;
    private static final int PROJECTS = 40;

    /** From a facts file to the result, as text and as JSON. */
    private static String result(Assessor assessor, ChecklistJson json, String file) {
        var assessment = assessor.assess(json.read(file, Project.class));
        return TextReport.of(assessment) + json.write(assessment);
    }

    @Test
    void give_what_one_thread_gives_to_the_byte() throws Exception {
        Assessor assessor = IntegrationStrategy.assessor();
        ChecklistJson json = Checker.of(assessor).json();
        ProjectGenerator generator = ProjectGenerator.of(assessor);
        List<String> files = generator.projects(PROJECTS).map(json::write).toList();
        List<String> expected =
                files.stream().map(file -> result(assessor, json, file)).toList();

        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Boolean>> jobs = IntStream.range(0, THREADS)
                    .<Callable<Boolean>>mapToObj(thread -> () -> {
                        List<Integer> order = new ArrayList<>(
                                IntStream.range(0, files.size()).boxed().toList());
                        Collections.shuffle(order, new Random(thread));
                        start.await();
                        return order.stream().allMatch(i -> result(assessor, json, files.get(i))
                                .equals(expected.get(i)));
                    })
                    .toList();
            for (Future<Boolean> same : threads.invokeAll(jobs)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
