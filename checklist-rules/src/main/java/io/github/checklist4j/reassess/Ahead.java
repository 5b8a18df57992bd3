package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Series;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.review.Timeline;
import io.github.checklist4j.review.Timeline.Crossing;
import io.github.checklist4j.review.Timeline.Standing;
import io.github.checklist4j.review.Timeline.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks ahead: on which days a verdict changes if nobody does anything. It assesses on the days on which something can change and on no
 * other; the result is that of assessing every day. On a day to come the facts are the same, but each volume and each quantity of the
 * estimate has grown by its own growth for every month that is over since the evaluation date of the project; what is not known to grow
 * stays.
 */
public final class Ahead {
    private final Assessor assessor;
    private final Later later;
    private final Occasions occasions;

    private Ahead(Assessor assessor, Later later, Occasions occasions) {
        this.assessor = assessor;
        this.later = later;
        this.occasions = occasions;
    }

    /**
     * The timeline of a project.
     *
     * @param assessor what judges it
     * @param project the facts; its volumes hold for its evaluation date, or for the first day where it states none
     * @param from the first day
     * @param to the last day
     * @return the verdicts of the first day and every change after it
     * @throws IllegalArgumentException if the last day is before the first
     * @throws io.github.checklist4j.facts.InvalidFactsException if the project names a task or a limit that there is not
     */
    public static Timeline of(Assessor assessor, Project project, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a timeline goes from " + from + " on, not back to " + to);
        }
        Later later = new Later(project, from);
        Occasions occasions = new Occasions(assessor, project, later, from, to);
        return new Ahead(assessor, later, occasions).timeline(project.id(), from, to);
    }

    /**
     * The facts of a project on a day, if nobody does anything: what the timeline assesses.
     *
     * @param project the facts
     * @param from the day for which the volumes hold where the project states no evaluation date
     * @param day the day
     * @return the project with that evaluation date, its volumes and its estimate grown
     */
    public static Project on(Project project, LocalDate from, LocalDate day) {
        return new Later(project, from).on(day);
    }

    private Timeline timeline(String project, LocalDate from, LocalDate to) {
        Assessment first = assessor.assess(later.on(from));
        List<Standing> standings = first.tasks().stream()
                .map(task -> new Standing(task.id(), task.title(), task.verdict()))
                .toList();
        List<Turn> turns = new ArrayList<>();
        Assessment before = first;
        for (LocalDate day : occasions.days()) {
            Assessment now = assessor.assess(later.on(day));
            turns.addAll(turns(day, before, now));
            before = now;
        }
        return new Timeline(project, from, to, standings, turns, crossings(from, to));
    }

    private List<Turn> turns(LocalDate day, Assessment before, Assessment now) {
        List<TaskResult> turned = now.tasks().stream()
                .filter(task -> task.verdict() != before.verdict(task.id()))
                .toList();
        if (turned.isEmpty()) {
            return List.of();
        }
        Function<TaskResult, Predicate<Occasion>> causes = causes(day, now);
        return turned.stream()
                .map(task -> new Turn(
                        day,
                        task.id(),
                        before.verdict(task.id()),
                        task.verdict(),
                        occasions.on(day, task.id(), causes.apply(task))))
                .toList();
    }

    /** Where growth and dates come together, the one that suffices by itself; both where none does. */
    private Function<TaskResult, Predicate<Occasion>> causes(LocalDate day, Assessment now) {
        if (!occasions.isMixed(day)) {
            return task -> occasion -> true;
        }
        Assessment datesAlone = assessor.assess(later.on(day, later.months(day.minusDays(1))));
        Assessment growthAlone = assessor.assess(later.on(day.minusDays(1), later.months(day)));
        return task -> occasion -> occasion.isGrowth()
                ? datesAlone.verdict(task.id()) != now.verdict(task.id())
                : growthAlone.verdict(task.id()) != now.verdict(task.id())
                        || datesAlone.verdict(task.id()) == now.verdict(task.id());
    }

    private List<Crossing> crossings(LocalDate from, LocalDate to) {
        return assessor.evidence(later.on(from), null).stream()
                .filter(exhibit -> exhibit.series() != null && exhibit.series().crossing() != null)
                .map(exhibit -> crossing(exhibit.task(), Objects.requireNonNull(exhibit.series()), from))
                .filter(crossing ->
                        crossing.day().isAfter(from) && !crossing.day().isAfter(to))
                .sorted(Comparator.comparing(Crossing::day))
                .toList();
    }

    private static Crossing crossing(String task, Series series, LocalDate from) {
        LocalDate day = from.plusMonths(Objects.requireNonNull(series.crossing()));
        return new Crossing(day, task, series.title(), series.boundName());
    }
}
