package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The days on which a verdict can be another one than the day before. The standard rules hold the evaluation date against a date of the
 * facts, or against one that is so many days of a parameter behind it; waivers and attestations begin and end on dates of the facts; and
 * volumes and the estimate grow from month to month. What a rule of somebody else does with the evaluation date, nobody knows: where one
 * reads it, every day is such a day.
 */
final class Occasions {
    private static final String DAYS = "days";
    private static final String EVALUATION_DATE = "asOf";

    private final Assessor assessor;
    private final Later later;
    private final LocalDate from;
    private final LocalDate to;
    private final TreeMap<LocalDate, List<Occasion>> byDay = new TreeMap<>();

    Occasions(Assessor assessor, Project project, Later later, LocalDate from, LocalDate to) {
        this.assessor = assessor;
        this.later = later;
        this.from = from;
        this.to = to;
        List<Stated> dates = Stated.in(project);
        dates.forEach(this::add);
        windows().forEach(window -> dates.forEach(date -> add(date, window)));
        if (later.grows()) {
            addMonths();
        }
    }

    /** The days after the first one, in order. */
    Set<LocalDate> days() {
        return readsTheDateInItsOwnWay()
                ? new TreeSet<>(from.plusDays(1).datesUntil(to.plusDays(1)).toList())
                : byDay.keySet();
    }

    /** Whether a month is over on the day, and on that day something else happens too. */
    boolean isMixed(LocalDate day) {
        List<Occasion> all = byDay.getOrDefault(day, List.of());
        return all.stream().anyMatch(Occasion::isGrowth) && !all.stream().allMatch(Occasion::isGrowth);
    }

    /** What happens on a day of one kind or another that a task may look at; all of it if none is known to be looked at. */
    List<String> on(LocalDate day, String task, Predicate<Occasion> kind) {
        List<Occasion> all =
                byDay.getOrDefault(day, List.of()).stream().filter(kind).toList();
        List<Occasion> concerned =
                all.stream().filter(each -> concerns(each, task)).toList();
        return (concerned.isEmpty() ? all : concerned)
                .stream().map(Occasion::text).distinct().toList();
    }

    private boolean concerns(Occasion occasion, String task) {
        if (occasion.task() != null || occasion.isGrowth()) {
            return occasion.isGrowth() || task.equals(occasion.task());
        }
        return new Reads(assessor.rules(task)).concern(occasion.fact());
    }

    private void add(Stated stated) {
        add(stated.date(), stated, stated.path() + " " + stated.date() + " has come");
        add(stated.date().plusDays(1), stated, stated.path() + " " + stated.date() + " is past");
    }

    private void add(Stated stated, Window window) {
        String than = window.days() + " days (" + window.name() + ")";
        LocalDate last = stated.date().plusDays(window.days());
        add(last, stated, stated.path() + " " + stated.date() + " is as old as " + than);
        add(last.plusDays(1), stated, stated.path() + " " + stated.date() + " is older than " + than);
    }

    private void add(LocalDate day, Stated stated, String text) {
        add(day, new Occasion(stated.task(), stated.path(), text));
    }

    private void addMonths() {
        for (int month = later.months(from) + 1; !later.after(month).isAfter(to); month++) {
            String text = "volumes have grown for " + month + (month == 1 ? " month" : " months");
            add(later.after(month), new Occasion(null, "", text));
        }
    }

    private void add(LocalDate day, Occasion occasion) {
        if (day.isAfter(from) && !day.isAfter(to)) {
            byDay.computeIfAbsent(day, first -> new ArrayList<>()).add(occasion);
        }
    }

    /** How many days a parameter gives what is dated. */
    private record Window(String name, long days) {}

    private Set<Window> windows() {
        Set<Window> windows = new LinkedHashSet<>();
        for (Rule<?> rule : assessor.rules()) {
            for (Parameter<?> parameter : rule.parameters()) {
                if (parameter.unit().equals(DAYS)) {
                    windows.add(new Window(parameter.name(), days(rule.task(), parameter)));
                }
            }
        }
        return windows;
    }

    private long days(String task, Parameter<?> parameter) {
        return new BigDecimal(assessor.parameters().value(task, parameter).toString()).longValue();
    }

    private boolean readsTheDateInItsOwnWay() {
        List<Rule<?>> known = IntegrationStrategy.assessor().rules();
        return assessor.rules().stream()
                .anyMatch(rule -> rule.reads().contains(EVALUATION_DATE) && !known.contains(rule));
    }
}
