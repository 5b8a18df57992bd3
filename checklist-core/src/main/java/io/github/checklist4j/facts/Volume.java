package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much is exchanged.
 *
 * @param recordsPerDay records a day
 * @param activeHours hours of the day in which they come
 * @param peakFactor the busiest five minutes over the average five minutes of the active hours
 * @param growthPerMonth growth a month: 0.04 is 4 %
 * @param initialRows rows of the first, full load; absent: there is none
 * @param initialWindow the time within which the first load has to be done; absent: any time will do
 */
@Built
public record Volume(
        @Within(unit = "records/day") @Nullable Range<BigDecimal> recordsPerDay,

        @Within(min = "0.1", max = "24", unit = "hours/day") @Nullable
        Range<BigDecimal> activeHours,

        @Within(min = "1", max = "1000") @Nullable Range<BigDecimal> peakFactor,

        @Within(min = "-0.9", max = "10", unit = "share/month") @Nullable
        Range<BigDecimal> growthPerMonth,

        @Assumed @Within(unit = "rows") @Nullable Range<BigDecimal> initialRows,
        @Assumed @Nullable Duration initialWindow) {}
