package com.example.checklist4j.portfolio;

import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.capacity.CapacityPolicy;
import io.github.checklist4j.capacity.Utilisation;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Reads and judges one project. Nothing of it goes over the wire: each executor makes the assessor for itself when its first project comes,
 * and all its threads share that one.
 */
final class Judge {
    private static final Checker CHECKER = IntegrationStrategy.checker(Judge.class.getClassLoader());
    private static final CapacityPolicy POLICY =
            IntegrationStrategy.capacityPolicy(CHECKER.assessor().parameters());

    private Judge() {}

    /**
     * Judges what stands on a line.
     *
     * @param line the line
     * @param today the evaluation date where the project states none, or {@code null}
     * @return what came out, or why it was refused
     */
    static Judged of(Line line, LocalDate today) {
        try {
            return of(CHECKER.read(new ByteArrayInputStream(line.bytes())), today);
        } catch (InvalidFactsException refusal) {
            List<Row> problems = refusal.problems().stream()
                    .map(problem -> refused(line, problem))
                    .toList();
            return new Judged(List.of(), List.of(), List.of(), problems);
        }
    }

    private static Judged of(Project project, LocalDate today) {
        Assessment assessment = CHECKER.assess(project, today);
        return new Judged(
                assessment.tasks().stream().map(task -> verdict(project, task)).toList(),
                assessment.tasks().stream()
                        .flatMap(task -> task.findings().stream().map(finding -> finding(project, task, finding)))
                        .toList(),
                Capacity.of(project, CHECKER.assessor().data().limits(), POLICY).utilisations().stream()
                        .flatMap(use -> crossings(project, use))
                        .toList(),
                List.of());
    }

    private static Row verdict(Project project, TaskResult task) {
        return RowFactory.create(
                project.id(),
                project.asOf(),
                task.area(),
                task.id(),
                task.verdict().name());
    }

    private static Row finding(Project project, TaskResult task, Finding finding) {
        return RowFactory.create(
                project.id(),
                task.id(),
                finding.rule(),
                finding.verdict().name(),
                finding.waived(),
                finding.subjects().toArray(String[]::new),
                finding.missing().toArray(String[]::new));
    }

    private static Stream<Row> crossings(Project project, Utilisation use) {
        Integer earliest = use.limits().isEmpty() ? null : use.crossing().earliest();
        return earliest == null
                ? Stream.empty()
                : use.limits().stream()
                        .map(limit -> RowFactory.create(
                                project.id(),
                                limit.id(),
                                use.subject(),
                                use.measured(),
                                earliest,
                                use.crossing().latest()));
    }

    private static Row refused(Line line, Problem problem) {
        Problem.Place place = problem.place();
        return RowFactory.create(
                line.file(),
                line.offset(),
                place == null ? null : place.line(),
                place == null ? null : place.column(),
                problem.path(),
                problem.code().name(),
                problem.found(),
                problem.expected());
    }
}
