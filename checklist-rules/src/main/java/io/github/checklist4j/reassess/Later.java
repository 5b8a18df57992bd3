package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.facts.VolumeBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A project as it will be if nothing is done: the same facts, but each volume and each quantity of the estimate grown by its own growth once
 * for every month that is over since the facts were stated. What is not known to grow stays as it is.
 */
final class Later {
    private final Project project;
    private final LocalDate stated;

    /**
     * Looks ahead from the day on which facts were stated.
     *
     * @param project the project
     * @param from the day for which its volumes hold where it states no evaluation date
     */
    Later(Project project, LocalDate from) {
        this.project = project;
        this.stated = project.asOf() == null ? from : project.asOf();
    }

    /** The project on a day. */
    Project on(LocalDate day) {
        return on(day, months(day));
    }

    /** The project on a day, if its volumes had grown for so many months. */
    Project on(LocalDate day, int months) {
        return grown(months).asOf(day).build();
    }

    /** Whether a month more or less makes a difference. */
    boolean grows() {
        return !grown(1).build().equals(project);
    }

    private ProjectBuilder grown(int months) {
        ProjectBuilder later = ProjectBuilder.builder(project);
        if (months == 0) {
            return later;
        }
        List<Integration> integrations = project.integrations();
        if (integrations != null) {
            later.integrations(
                    integrations.stream().map(each -> grown(each, months)).toList());
        }
        Costs costs = project.costs();
        return costs == null || costs.lines() == null
                ? later
                : later.costs(CostsBuilder.builder(costs)
                        .lines(costs.lines().stream()
                                .map(line -> LaterLine.of(line, months))
                                .toList())
                        .build());
    }

    /** The day on which so many months are over. */
    LocalDate after(int months) {
        return stated.plusMonths(months);
    }

    /** The months that are over on a day, none before the facts were stated. */
    int months(LocalDate day) {
        int months = (int) Math.max(0, ChronoUnit.MONTHS.between(stated, day));
        return after(months + 1).isAfter(day) ? months : months + 1; // from the 31st of a month to the 30th of the next
    }

    private static Integration grown(Integration integration, int months) {
        Volume volume = integration.volume();
        if (volume == null || volume.recordsPerDay() == null || volume.growthPerMonth() == null) {
            return integration;
        }
        Range<BigDecimal> grown = new Growth(volume.growthPerMonth()).of(volume.recordsPerDay(), months);
        return IntegrationBuilder.builder(integration)
                .volume(VolumeBuilder.builder(volume).recordsPerDay(grown).build())
                .build();
    }
}
