package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.review.Timeline;
import io.github.checklist4j.review.Timeline.Crossing;
import io.github.checklist4j.review.Timeline.Standing;
import io.github.checklist4j.review.Timeline.Turn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What time will change: a strip for each task that turns, and the days in words. */
final class HtmlTimeline {
    private final Timeline timeline;
    private final Html html;

    HtmlTimeline(Timeline timeline, Html html) {
        this.timeline = timeline;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "ahead").leaf("h2", "What time will change");
        html.open("div", "class", "panel");
        html.leaf(
                "p",
                (timeline.turns().isEmpty() ? "No verdict changes from " : "If nobody does anything, from ")
                        + timeline.from() + " to " + timeline.to()
                        + (timeline.turns().isEmpty() ? ", if nobody does anything." : ":"),
                "class",
                "said");
        timeline.standings().forEach(this::strip);
        timeline.crossings().forEach(this::crossing);
        html.close().close();
    }

    private void strip(Standing standing) {
        List<Turn> turns = timeline.turns().stream()
                .filter(turn -> turn.task().equals(standing.task()))
                .toList();
        if (turns.isEmpty()) {
            return;
        }
        html.leaf("h3", standing.title());
        html.open("div", "class", "bar", "aria-hidden", "true");
        segment(standing.verdict(), timeline.from(), turns.get(0).day());
        for (int i = 0; i < turns.size(); i++) {
            LocalDate end = i + 1 < turns.size()
                    ? turns.get(i + 1).day()
                    : timeline.to().plusDays(1);
            segment(turns.get(i).after(), turns.get(i).day(), end);
        }
        html.close().open("ul", "class", "used");
        html.open("li")
                .text(timeline.from() + ": " + Words.of(standing.verdict()))
                .close();
        for (Turn turn : turns) {
            html.open("li").leaf("b", turn.day().toString()).text(": " + Words.of(turn.after()));
            turn.because().forEach(cause -> html.text(", " + cause));
            html.close();
        }
        html.close();
    }

    private void segment(Verdict verdict, LocalDate from, LocalDate to) {
        html.leaf(
                "span",
                "",
                "class",
                HtmlTask.style(verdict),
                "style",
                "flex-grow:" + ChronoUnit.DAYS.between(from, to));
    }

    private void crossing(Crossing crossing) {
        html.open("p", "class", "said")
                .leaf("b", crossing.day().toString())
                .text(": " + crossing.title() + " passes " + crossing.bound())
                .close();
    }
}
