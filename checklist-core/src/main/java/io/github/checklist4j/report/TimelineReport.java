package io.github.checklist4j.report;

import io.github.checklist4j.review.Timeline;
import io.github.checklist4j.review.Timeline.Crossing;
import io.github.checklist4j.review.Timeline.Turn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What time will change, for a terminal and for a pull request. */
public final class TimelineReport {
    private final Timeline timeline;
    private final Outline out;

    private TimelineReport(Timeline timeline, Outline out) {
        this.timeline = timeline;
        this.out = out;
    }

    /**
     * The timeline as lines of text.
     *
     * @param timeline what will change
     * @return text
     */
    public static String text(Timeline timeline) {
        return new TimelineReport(timeline, Outline.text()).written();
    }

    /**
     * The timeline as Markdown.
     *
     * @param timeline what will change
     * @return Markdown
     */
    public static String markdown(Timeline timeline) {
        return new TimelineReport(timeline, Outline.markdown()).written();
    }

    private String written() {
        out.title(
                timeline.project() + " from " + timeline.from() + " to " + timeline.to() + ", if nobody does anything");
        Map<LocalDate, List<Turn>> days = timeline.turns().stream()
                .collect(Collectors.groupingBy(Turn::day, LinkedHashMap::new, Collectors.toList()));
        out.say(
                days.isEmpty()
                        ? "no verdict changes"
                        : Words.count(timeline.turns().size(), "verdict") + " will change, on "
                                + Words.count(days.size(), "day"));
        days.forEach((day, turns) -> {
            out.heading(day.toString());
            turns.forEach(this::turn);
        });
        if (!timeline.crossings().isEmpty()) {
            out.heading("Figures that pass their bounds");
            timeline.crossings().forEach(this::crossing);
        }
        return out.toString();
    }

    private void turn(Turn turn) {
        out.item(turn.task() + ": " + Words.of(turn.before()) + " -> " + Words.of(turn.after()));
        turn.because().forEach(out::below);
    }

    private void crossing(Crossing crossing) {
        out.item(crossing.day() + ": " + crossing.title() + " passes " + crossing.bound() + " (" + crossing.task()
                + ")");
    }
}
