package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.review.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole page, from the verdict down to what it is of. */
final class HtmlPage {
    private final Overview overview;
    private final Assessment assessment;
    private final HtmlEvidence evidence;
    private final HtmlTask tasks;
    private final @Nullable Timeline timeline;
    private final Html html;

    HtmlPage(Overview overview, Function<Graph, @Nullable Drawing> drawings, @Nullable Timeline timeline, Html html) {
        this.overview = overview;
        this.assessment = overview.assessment();
        this.timeline = timeline;
        this.html = html;
        this.evidence = new HtmlEvidence(assessment.header().asOf(), drawings, html);
        this.tasks = new HtmlTask(overview, evidence, html);
    }

    void write() {
        html.raw("<!doctype html>");
        html.open("html", "lang", "en");
        head();
        html.open("body")
                .open("a", "class", "skip", "href", "#main")
                .text("Skip to the result")
                .close();
        header();
        html.open("main", "id", "main");
        html.open("div", "class", "columns");
        taskList();
        html.open("div");
        new HtmlSteps(overview, html).write();
        html.close().close();
        if (timeline != null) {
            new HtmlTimeline(timeline, html).write();
        }
        graphs();
        html.open("section", "id", "findings").leaf("h2", "Task by task");
        assessment.tasks().stream().filter(tasks::hasMore).forEach(tasks::write);
        html.close();
        new HtmlAbout(overview, html).write();
        html.close().close().close().raw("\n");
    }

    private void head() {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        String policy = "default-src 'none'; style-src 'unsafe-inline'";
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        html.raw("\n").leaf("title", Words.of(assessment.verdict()) + ": " + overview.subject());
        html.open("style").raw("\n" + style()).close().close();
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("the resource page.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header() {
        html.open("header", "class", "top " + HtmlTask.style(assessment.verdict()));
        html.open("div", "class", "within");
        html.open("h1").leaf("span", Words.of(assessment.verdict()), "class", "verdict");
        html.text(" ").leaf("span", overview.subject(), "class", "of").close();
        tally();
        html.open("nav", "aria-label", "On this page").open("ul");
        Stream.of("#tasks Tasks", "#do What to do", "#ask What to find out", "#findings Task by task", "#about About")
                .map(link -> link.split(" ", 2))
                .filter(link -> overview.hasSection(link[0]))
                .forEach(link ->
                        html.open("li").leaf("a", link[1], "href", link[0]).close());
        html.close().close().close().close();
    }

    /** How many tasks have which verdict, as words and as a bar. */
    private void tally() {
        List<Verdict> verdicts = Arrays.stream(Verdict.values())
                .filter(verdict -> count(verdict) > 0)
                .toList();
        html.open("div", "class", "bar", "aria-hidden", "true");
        verdicts.forEach(verdict ->
                html.leaf("span", "", "class", HtmlTask.style(verdict), "style", "flex-grow:" + count(verdict)));
        html.close().open("ul", "class", "tally");
        verdicts.forEach(verdict -> html.open("li", "class", HtmlTask.style(verdict))
                .leaf("b", "" + count(verdict))
                .text(" " + Words.of(verdict).toLowerCase(Locale.ROOT))
                .close());
        html.close();
    }

    private long count(Verdict verdict) {
        return assessment.tasks().stream()
                .filter(task -> task.verdict() == verdict)
                .count();
    }

    private void taskList() {
        html.open("section", "id", "tasks")
                .leaf("h2", Words.count(assessment.tasks().size(), "task"));
        overview.byArea().forEach((area, all) -> {
            html.leaf("h3", area, "class", "area").open("ul", "class", "tasks");
            all.forEach(this::entry);
            html.close();
        });
        html.close();
    }

    private void entry(TaskResult task) {
        html.open("li");
        tasks.badge(task.verdict());
        html.open("span", "class", "title");
        if (tasks.hasMore(task)) {
            html.leaf("a", task.title(), "href", "#" + tasks.anchor(task));
        } else {
            html.text(task.title());
        }
        html.close();
        String counts = Overview.counts(task);
        if (!counts.isEmpty()) {
            html.text(" ").leaf("span", counts, "class", "count");
        }
        html.close();
    }

    /** What shows how all of it hangs together stands before the tasks. */
    private void graphs() {
        List<Exhibit> graphs = assessment.evidence().stream()
                .filter(exhibit -> exhibit.graph() != null)
                .toList();
        if (!graphs.isEmpty()) {
            html.open("section", "id", "map").leaf("h2", "How it hangs together");
            graphs.forEach(exhibit -> evidence.write(exhibit.evidence()));
            html.close();
        }
    }
}
