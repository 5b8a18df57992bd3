package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.facts.VolumeBuilder;
import io.github.checklist4j.internal.RecordShape;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A project as it will be if nothing is done: the same facts, but each volume grown by its own growth once for every month that is over
 * since the facts were stated. What is not known to grow stays as it is.
 */
final class Later {
    /** Twice what is kept, so that rounding turns no order round. */
    private static final MathContext COMPUTED = new MathContext(40, RoundingMode.HALF_EVEN);

    private static final MathContext KEPT = new MathContext(20, RoundingMode.HALF_EVEN);
    private static final int MOST_DECIMALS = 20;

    /** The most that a project may state; what has grown beyond is no less than that. */
    private static final BigDecimal MOST = RecordShape.of(Volume.class).components().stream()
            .filter(component -> component.name().equals("recordsPerDay"))
            .findFirst()
            .orElseThrow()
            .bounds()
            .max();

    private final Project project;
    private final LocalDate stated;

    /**
     * Looks ahead from the day on which facts were stated.
     *
     * @param project the project
     * @param stated the day for which its volumes hold
     */
    Later(Project project, LocalDate stated) {
        this.project = project;
        this.stated = stated;
    }

    /** The project on a day. */
    Project on(LocalDate day) {
        return on(day, months(day));
    }

    /** The project on a day, if its volumes had grown for so many months. */
    Project on(LocalDate day, int months) {
        ProjectBuilder later = ProjectBuilder.builder(project).asOf(day);
        List<Integration> integrations = project.integrations();
        return integrations == null || months == 0
                ? later.build()
                : later.integrations(integrations.stream()
                                .map(each -> grown(each, months))
                                .toList())
                        .build();
    }

    /** Whether a month more or less makes a difference. */
    boolean grows() {
        List<Integration> integrations = project.integrations();
        return integrations != null
                && integrations.stream().anyMatch(each -> !grown(each, 1).equals(each));
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
        Range<BigDecimal> grown = grown(volume.recordsPerDay(), volume.growthPerMonth(), months);
        return IntegrationBuilder.builder(integration)
                .volume(VolumeBuilder.builder(volume).recordsPerDay(grown).build())
                .build();
    }

    private static Range<BigDecimal> grown(Range<BigDecimal> records, Range<BigDecimal> growth, int months) {
        if (growth.hasOneValue() && growth.low().signum() == 0) {
            return records;
        }
        BigDecimal low = grown(records.low(), growth.low(), months);
        BigDecimal high = grown(records.high(), growth.high(), months);
        BigDecimal likely = records.likely();
        BigDecimal likelyGrowth = growth.likely();
        return likely == null || likelyGrowth == null
                ? Range.between(low, high)
                : new Range<>(low, grown(likely, likelyGrowth, months), high);
    }

    private static BigDecimal grown(BigDecimal records, BigDecimal growth, int months) {
        BigDecimal factor = BigDecimal.ONE.add(growth).pow(months, COMPUTED);
        BigDecimal grown = records.multiply(factor, COMPUTED).round(KEPT);
        return grown.setScale(Math.min(grown.scale(), MOST_DECIMALS), RoundingMode.HALF_EVEN)
                .min(MOST);
    }
}
