package io.github.checklist4j.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure over the months to come, the first of them that of the evaluation date.
 *
 * @param title what it shows
 * @param unit the unit of the figure and of the bound
 * @param months the figure, month by month
 * @param bound what it is held against, or {@code null}
 * @param boundName what that bound is, empty where there is none
 * @param crossing the first month in which the figure passes the bound for certain or likely, or {@code null} where it does not
 */
public record Series(
        String title,
        String unit,
        List<Month> months,
        @Nullable BigDecimal bound,
        String boundName,
        @Nullable Integer crossing)
        implements Evidence {
    /** Refuses a missing part and copies the list. */
    public Series {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(boundName, "boundName");
        months = List.copyOf(months);
    }

    /**
     * The figure in one month.
     *
     * @param low the smallest value that it can have
     * @param likely the value that is expected, or {@code null} where nobody said
     * @param high the largest value that it can have, or {@code null} if nothing bounds it
     */
    public record Month(
            BigDecimal low,
            @Nullable BigDecimal likely,
            @Nullable BigDecimal high) {
        /** Refuses a missing part. */
        public Month {
            Objects.requireNonNull(low, "low");
        }
    }
}
