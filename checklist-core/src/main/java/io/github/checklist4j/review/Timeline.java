package io.github.checklist4j.review;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.describe.Sparse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How the verdicts on a project go on from day to day if nobody does anything about it.
 *
 * @param project the id of the project
 * @param from the first day
 * @param to the last day
 * @param standings the verdict on each task on the first day, in the order of the checklist
 * @param turns the days on which a verdict is another one than the day before, in order
 * @param crossings the days on which a figure that a rule shows passes its bound, in order; what is beyond on the first day is none of them
 */
@Sparse
public record Timeline(
        String project,
        LocalDate from,
        LocalDate to,
        List<Standing> standings,
        List<Turn> turns,
        List<Crossing> crossings) {
    /** Refuses a missing part and copies the lists. */
    public Timeline {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        standings = List.copyOf(standings);
        turns = List.copyOf(turns);
        crossings = List.copyOf(crossings);
    }

    /**
     * The verdict on a task on a day.
     *
     * @param task the id of the task
     * @param day a day of the timeline
     * @return the verdict
     * @throws IllegalArgumentException if there is no such task, or the day lies outside
     */
    public Verdict verdict(String task, LocalDate day) {
        if (day.isBefore(from) || day.isAfter(to)) {
            throw new IllegalArgumentException(day + " is not from " + from + " to " + to);
        }
        Verdict verdict = standings.stream()
                .filter(standing -> standing.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no task " + task))
                .verdict();
        for (Turn turn : turns) {
            if (turn.task().equals(task) && !turn.day().isAfter(day)) {
                verdict = turn.after();
            }
        }
        return verdict;
    }

    /**
     * The verdict on a task on the first day.
     *
     * @param task the id of the task
     * @param title its title
     * @param verdict the verdict
     */
    @Sparse
    public record Standing(String task, String title, Verdict verdict) {
        /** Refuses a missing part. */
        public Standing {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /**
     * A verdict that is another one than the day before.
     *
     * @param day the first day of the new verdict
     * @param task the id of the task
     * @param before the verdict the day before
     * @param after the verdict from that day on
     * @param because what happens on that day that the task looks at, in words
     */
    @Sparse
    public record Turn(LocalDate day, String task, Verdict before, Verdict after, List<String> because) {
        /** Refuses a missing part and copies the list. */
        public Turn {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            because = List.copyOf(because);
        }
    }

    /**
     * A figure that passes its bound; the verdict may well have changed before.
     *
     * @param day the first day of the month in which it does, counted from the first day of the timeline
     * @param task the id of the task whose rules show the figure
     * @param title what the figure is
     * @param bound what it passes
     */
    @Sparse
    public record Crossing(LocalDate day, String task, String title, String bound) {
        /** Refuses a missing part. */
        public Crossing {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(bound, "bound");
        }
    }
}
