package io.github.checklist4j.json;

import io.github.checklist4j.describe.Within;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A record with a component of every type that the door reads. */
@NullMarked
public record Everything(
        String text,
        @Nullable String maybe,
        @Nullable Boolean truth,
        boolean bare,
        @Nullable Integer whole,
        int size,
        @Within(min = "-1e6", max = "1e6") @Nullable BigDecimal number,
        @Nullable LocalDate date,
        @Nullable Duration time,
        @Nullable Period period,
        @Nullable Colour colour,
        @Nullable Range<BigDecimal> quantity,
        @Within(unit = "bytes") @Nullable Range<BigDecimal> bytes,
        @Nullable Range<Duration> delay,
        @Nullable List<String> texts,
        @Nullable List<Colour> colours,
        @Nullable List<Range<BigDecimal>> quantities,
        @Nullable List<List<String>> rows,
        @Nullable List<Everything> more,
        @Nullable Everything one,
        @Nullable Map<String, Object> plain,
        @Nullable Extensions extensions) {
    /** A few words. */
    public enum Colour {
        RED,
        GREEN
    }
}
