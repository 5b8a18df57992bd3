package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Growth a month, between the bounds that the fact records declare for it. */
final class Growth {
    /** What {@code growthPerMonth} of a cost line and of a volume declares as its bounds. */
    static final BigDecimal LEAST = new BigDecimal("-0.9");

    static final BigDecimal MOST = BigDecimal.TEN;

    static final String UNIT = "share/month";

    private Growth() {}

    static Input input(String path, @Nullable Range<BigDecimal> fact) {
        return new Input(path, fact, Input.Effect.COSTS_MORE, LEAST, MOST);
    }

    static Interval interval(String path, @Nullable Range<BigDecimal> fact) {
        return Interval.of(fact, path, LEAST, MOST);
    }
}
