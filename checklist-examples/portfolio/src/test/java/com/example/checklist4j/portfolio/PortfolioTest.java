package com.example.checklist4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.JsonLine;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables beside what a plain loop over the same lines gives, written here with the library alone. */
class PortfolioTest {
    private static final int PROJECTS = 24;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<String> BAD = List.of(
            "{\"id\": \"broken",
            "{\"id\": \"misspelt\", \"naem\": \"x\", \"waivers\": [{\"task\": \"no.such-task\"}]}",
            "{\"id\": \"no-text \u0001\"}",
            "[]");

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Path lines;
    private static Path single;
    private static Map<Table, Dataset<Row>> tables;
    private static final List<Project> READ = new ArrayList<>();
    private static final List<Long> REFUSED = new ArrayList<>();

    @BeforeAll
    static void judge_a_portfolio() throws IOException {
        lines = folder.resolve("projects.ndjson");
        new Generated().write(PROJECTS, lines);
        List<String> all = new ArrayList<>(Files.readAllLines(lines));
        all.addAll(10, BAD);
        all.add(20, "  \r");
        all.add("{\"id\": \"the-last-one-has-no-line-end\"}\r");
        Files.write(lines, String.join("\n", all).getBytes(StandardCharsets.UTF_8));
        single = Path.of("../projects/case-study-first.json").toAbsolutePath();

        spark = Main.session();
        // several tasks for one file, so that lines lie across their borders
        spark.sparkContext().hadoopConfiguration().setLong("mapreduce.input.fileinputformat.split.maxsize", 150_000);
        Portfolio portfolio = new Portfolio(spark);
        String output = folder.resolve("tables").toString();
        portfolio.write(List.of(lines.toString(), single.toString()), TODAY, output);
        tables = portfolio.read(output);
        loop();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static void loop() throws IOException {
        ChecklistJson door = IntegrationStrategy.checker().json();
        try (InputStream in = Files.newInputStream(lines);
                Stream<JsonLine<Project>> read = door.lines(in, Project.class)) {
            read.forEach(line -> {
                if (line.record() == null) {
                    REFUSED.add(line.number());
                } else {
                    READ.add(line.record());
                }
            });
        }
        READ.add(door.read(single, Project.class));
    }

    private static Stream<Assessment> assessments() {
        Assessor assessor = IntegrationStrategy.assessor();
        return READ.stream().map(project -> assessor.assess(project, TODAY));
    }

    private static List<String> rows(Table table, String... columns) {
        return tables.get(table).selectExpr(columns).collectAsList().stream()
                .map(Row::mkString)
                .sorted()
                .toList();
    }

    @Test
    void it_is_read_in_several_tasks() {
        Portfolio portfolio = new Portfolio(spark);
        assertThat(portfolio.judged(List.of(lines.toString()), null).getNumPartitions())
                .isGreaterThan(5);
    }

    @Test
    void verdicts_are_those_of_a_plain_loop() {
        assertThat(rows(Table.VERDICTS, "concat_ws(' ', project, asOf, area, task, verdict)"))
                .isEqualTo(READ.stream()
                        .flatMap(project -> IntegrationStrategy.assessor().assess(project, TODAY).tasks().stream()
                                .map(task -> Stream.of(
                                                project.id(), project.asOf(), task.area(), task.id(), task.verdict())
                                        .filter(part -> part != null)
                                        .map(Object::toString)
                                        .collect(Collectors.joining(" "))))
                        .sorted()
                        .toList())
                .hasSize((PROJECTS + 2) * 19);
    }

    @Test
    void findings_are_those_of_a_plain_loop() {
        assertThat(
                        rows(
                                Table.FINDINGS,
                                "concat_ws(' ', project, task, rule, verdict, waived, array_join(subjects, ','), array_join(missing, ','))"))
                .isEqualTo(assessments()
                        .flatMap(assessment -> assessment.tasks().stream().flatMap(task -> task.findings().stream()
                                .map(finding -> String.join(
                                        " ",
                                        assessment.header().project(),
                                        task.id(),
                                        finding.rule(),
                                        finding.verdict().name(),
                                        Boolean.toString(finding.waived()),
                                        String.join(",", finding.subjects()),
                                        String.join(",", finding.missing())))))
                        .sorted()
                        .toList())
                .hasSizeGreaterThan(PROJECTS);
    }

    @Test
    void what_the_loop_refuses_is_refused_with_its_place() throws IOException {
        byte[] bytes = Files.readAllBytes(lines);
        Dataset<Row> refused = tables.get(Table.REFUSED);
        List<Long> numbers = refused.select("offset").distinct().collectAsList().stream()
                .map(row -> 1 + newLines(bytes, row.getLong(0)))
                .sorted()
                .toList();
        assertThat(numbers).isEqualTo(REFUSED).containsExactly(11L, 12L, 13L, 14L);
        assertThat(refused.selectExpr("concat_ws(' ', line, column, path, code)").collectAsList().stream()
                        .map(row -> row.getString(0))
                        .sorted(Comparator.naturalOrder()))
                .contains("1 20 naem UNKNOWN_KEY", "1 54 waivers[0].task UNKNOWN_WORD", "1 1  WRONG_VALUE");
    }

    private static long newLines(byte[] bytes, long until) {
        long lines = 0;
        for (int i = 0; i < until; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    @Test
    void the_tasks_that_fail_most_come_first() {
        Map<String, Long> failing = assessments()
                .flatMap(assessment -> assessment.tasks().stream())
                .collect(Collectors.groupingBy(
                        task -> task.id(),
                        Collectors.filtering(
                                task -> task.verdict().name().equals("NOT_SATISFIED"), Collectors.counting())));
        List<Row> tasks = new Questions(tables).tasks().collectAsList();
        assertThat(tasks.stream().collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1))))
                .isEqualTo(failing);
        assertThat(tasks.stream().map(row -> row.getLong(1)).toList())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .isNotEqualTo(0L);
    }

    @Test
    void limits_say_how_many_projects_pass_them_and_when() {
        List<Row> limits = new Questions(tables).limits().collectAsList();
        assertThat(limits.stream().map(row -> row.getString(0)))
                .contains("dataverse.requests", "dataverse.execution-time");
        assertThat(limits).allSatisfy(row -> assertThat(
                        row.getLong(1) + row.getLong(2) + row.getLong(3) + row.getLong(4) + row.getLong(5))
                .isBetween(1L, (long) READ.size()));
    }

    @Test
    void ages_count_each_project_once() {
        List<Row> ages = new Questions(tables).ages(TODAY).collectAsList();
        assertThat(ages.stream().mapToLong(row -> row.getLong(1)).sum()).isEqualTo(READ.size());
        assertThat(ages.stream()
                        .filter(row -> row.getString(0).equals("of no date"))
                        .map(row -> row.getLong(1)))
                .containsExactly(
                        READ.stream().filter(project -> project.asOf() == null).count());
    }
}
