package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Digest;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.json.ChecklistJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/views.md} says that a view carries is found again in it, for each example. */
class ViewsTest {
    private static final Path DOCUMENT = Path.of("..", "..", "docs", "views.md");

    private static final Map<String, String[]> VIEWS = Map.of(
            "JSON", new String[] {"--format", "json"},
            "page", new String[] {},
            "details", new String[] {"--details"},
            "Markdown", new String[] {"--format", "markdown"},
            "HTML", new String[] {"--format", "html"},
            "SARIF", new String[] {"--format", "sarif"},
            "JUnit", new String[] {"--format", "junit"});

    /** What has to be found for a row; what stands below a subject of many is found by both its parts. */
    private static final Map<String, Function<Assessment, Stream<String>>> ROWS = rows();

    private static Map<String, Function<Assessment, Stream<String>>> rows() {
        Map<String, Function<Assessment, Stream<String>>> rows = new LinkedHashMap<>();
        rows.put("verdict of each task", all -> all.tasks().stream().map(TaskResult::title));
        rows.put("each finding at each subject", all -> all.findings().stream().flatMap(ViewsTest::identity));
        rows.put("both sides of each comparison", all -> all.findings().stream()
                .flatMap(finding -> finding.reasons().stream())
                .flatMap(reason -> reason.comparisons().stream())
                .flatMap(each -> Stream.of(each.seen().what(), each.relation()))
                .map(ViewsTest::tail));
        rows.put("each open fact", all -> all.findings().stream()
                .flatMap(finding -> finding.open().stream())
                .map(ViewsTest::tail));
        rows.put("each change that helps", all -> all.findings().stream()
                .flatMap(finding -> finding.suggestions().stream())
                .flatMap(each -> Stream.of(tail(each.path()), each.to(), each.text())));
        rows.put("each waiver", all -> all.tasks().stream()
                .flatMap(task -> task.notices().stream())
                .filter(notice -> notice.kind() == Notice.Kind.WAIVER_IN_FORCE)
                .map(Notice::text));
        rows.put("each assumption", all -> all.assumptions().stream().map(Assumption::path));
        rows.put("advice", all -> all.tasks().stream()
                .flatMap(task -> task.advice().stream())
                .flatMap(ViewsTest::identity));
        rows.put("limits with value and source", all -> all.limits().stream()
                .flatMap(limit -> Stream.of(limit.id(), limit.source(), limit.sourceDate()))
                .filter(text -> uses(all, text)));
        rows.put("digest of the facts", all -> Stream.ofNullable(all.header().digest())
                .map(Digest::brief));
        return rows;
    }

    /** The limits that a finding of a task, and not of an advice alone, refers to: each is named somewhere. */
    private static boolean uses(Assessment all, String text) {
        return all.limits().stream().map(LimitUse::id).noneMatch(text::equals)
                || all.findings().stream().anyMatch(finding -> finding.limits().contains(text));
    }

    private static Stream<String> identity(Finding finding) {
        return Stream.concat(Stream.of(finding.rule()), finding.subjects().stream());
    }

    private static String tail(String path) {
        return path.startsWith(".") ? path.substring(1) : path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"half-known", "case-study-first", "case-study-revised"})
    void carry_what_they_claim(String name) throws IOException {
        Path facts = Path.of("..", "projects", name + ".json");
        String json = Run.of("assess", facts.toString(), "--format", "json").out();
        Assessment assessment = ChecklistJson.standard().read(json, Assessment.class);
        Map<String, Map<String, String>> table = table();
        for (String view : VIEWS.keySet()) {
            String shown = shown(view, facts);
            ROWS.forEach((row, texts) -> {
                String claim = table.get(row).get(view);
                if (claim.equals("yes") || claim.equals("room") && !shown.contains("Left out for want of room")) {
                    texts.apply(assessment).map(ViewsTest::plain).distinct().forEach(text -> assertThat(
                                    shown.contains(text))
                            .as("%s carries %s: %s", view, row, text)
                            .isTrue());
                }
            });
        }
    }

    private static String shown(String view, Path facts) {
        List<String> arguments = new ArrayList<>(List.of("assess", facts.toString()));
        arguments.addAll(List.of(VIEWS.get(view)));
        String shown = Run.of(arguments.toArray(String[]::new)).out();
        if (view.equals("JSON")) { // says each thing once, and in parts: what counts is what a reader makes of it
            return plain(ChecklistJson.standard().read(shown, Assessment.class).toString());
        }
        return plain(view.equals("HTML") ? shown.replaceAll("<[^>]*>", "") : shown);
    }

    /** A text as a reader sees it, without what each view escapes in its way. */
    private static String plain(String text) {
        return text.replace("<!-- -->", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("{{", "{")
                .replace("}}", "}")
                .replace("\\", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void the_table_speaks_of_every_view_and_of_every_row_that_is_held() throws IOException {
        Map<String, Map<String, String>> table = table();
        assertThat(table.keySet()).containsAll(ROWS.keySet());
        assertThat(table.values())
                .allSatisfy(row -> assertThat(row.keySet()).containsExactlyInAnyOrderElementsOf(VIEWS.keySet()))
                .allSatisfy(row -> assertThat(row.values()).isSubsetOf("yes", "no", "room", "asked", "graph"));
    }

    /** The second table of the document: its rows, and in each what it says of a view. */
    private static Map<String, Map<String, String>> table() throws IOException {
        List<List<String>> lines = Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals("## What each carries"))
                .filter(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            table.put(line.get(0), row);
        }
        return table;
    }
}
