package io.github.checklist4j.strategy;

import io.github.checklist4j.describe.Within;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The records of an integration in its busiest five minutes: records a day / (12 active hours) peak factor. */
final class PlannedPeak {
    private static final BigDecimal FIVE_MINUTES_AN_HOUR = BigDecimal.valueOf(12);
    private static final Within HOURS = bounds("activeHours");
    private static final Within FACTOR = bounds("peakFactor");

    private PlannedPeak() {}

    static Interval of(Subject<Integration> integration) {
        Interval records = Interval.of(
                IntegrationFacts.RECORDS_PER_DAY.of(integration),
                integration.path(IntegrationFacts.RECORDS_PER_DAY.path()));
        Interval hours = within(HOURS, IntegrationFacts.ACTIVE_HOURS, integration);
        Interval factor = within(FACTOR, IntegrationFacts.PEAK_FACTOR, integration);
        return records.times(factor).dividedBy(hours.times(FIVE_MINUTES_AN_HOUR));
    }

    /** An unknown fact lies between the bounds that its record declares. */
    private static Interval within(Within bounds, QuantityFact<Integration> fact, Subject<Integration> integration) {
        @Nullable Range<BigDecimal> value = fact.of(integration);
        return Interval.of(
                value, integration.path(fact.path()), new BigDecimal(bounds.min()), new BigDecimal(bounds.max()));
    }

    private static Within bounds(String fact) {
        return Arrays.stream(Volume.class.getRecordComponents())
                .filter(component -> component.getName().equals(fact))
                .map(component -> component.getAnnotation(Within.class))
                .findFirst()
                .orElseThrow();
    }
}
