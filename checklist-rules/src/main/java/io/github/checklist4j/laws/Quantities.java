package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbers, times and dates: of every magnitude, around what they are compared with, and at the ends of what is allowed.
 *
 * @param random decides
 * @param vocabulary the numbers and times that mean something
 * @param vagueness the share of ranges
 * @param extreme whether what is far off is drawn too
 */
record Quantities(RandomGenerator random, Vocabulary vocabulary, double vagueness, boolean extreme) {
    private static final LocalDate AROUND = LocalDate.of(2026, 11, 1);
    private static final List<LocalDate> FAR_DATES = List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));
    private static final List<Duration> FAR_TIMES = List.of(Duration.ofNanos(1), Duration.ofDays(36_500));
    private static final Period LONGEST = Period.ofMonths(12_000);

    /** More than any computation is asked for; a count such as of months costs time. */
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(600);

    private static final List<BigDecimal> NEAR = List.of(
            new BigDecimal("0.5"), new BigDecimal("0.999"), BigDecimal.ONE, new BigDecimal("1.001"), new BigDecimal(2));

    BigDecimal number(Bounds bounds) {
        BigDecimal drawn =
                switch (random.nextInt(extreme ? 11 : 10)) {
                    case 0 -> bounds.min();
                    case 1 -> BigDecimal.valueOf(random.nextInt(0, 100));
                    case 2 -> BigDecimal.ONE;
                    case 3, 4 ->
                        oneOf(vocabulary.numbers()).multiply(oneOf(NEAR)).round(new MathContext(9));
                    case 8 -> extreme ? bounds.max() : magnitude();
                    case 9 -> extreme ? new BigDecimal("0.00000000000000000001") : magnitude();
                    case 10 -> bounds.max().subtract(BigDecimal.ONE);
                    default -> magnitude();
                };
        return drawn.max(bounds.min()).min(bounds.max());
    }

    private BigDecimal magnitude() {
        BigDecimal drawn = BigDecimal.valueOf(random.nextInt(1, 1000)).scaleByPowerOfTen(random.nextInt(-3, 5));
        return drawn.round(new MathContext(3));
    }

    /** A number or range in the neighbourhood of another one, or {@code null} if it is none. */
    static @Nullable Object near(@Nullable Object value, RandomGenerator random) {
        BigDecimal factor = NEAR.get(random.nextInt(NEAR.size()));
        if (value instanceof Range<?> range
                && range.low() instanceof BigDecimal low
                && range.high() instanceof BigDecimal high) {
            return Range.between(low.multiply(factor), high.multiply(factor));
        }
        return value instanceof BigDecimal number ? number.multiply(factor) : null;
    }

    int count(Bounds bounds) {
        return number(bounds).min(MOST_STEPS).max(bounds.min()).intValue();
    }

    Duration time() {
        return oneOf(extreme && random.nextInt(4) == 0 ? FAR_TIMES : vocabulary.times());
    }

    LocalDate date() {
        return extreme && random.nextInt(4) == 0 ? oneOf(FAR_DATES) : AROUND.plusDays(random.nextInt(-400, 401));
    }

    Period period() {
        return extreme && random.nextInt(4) == 0 ? LONGEST : Period.ofMonths(random.nextInt(0, 120));
    }

    <T extends Comparable<? super T>> Range<T> range(Supplier<T> value) {
        T one = value.get();
        if (random.nextDouble() >= vagueness) {
            return Range.exact(one);
        }
        T other = value.get();
        return one.compareTo(other) <= 0 ? Range.between(one, other) : Range.between(other, one);
    }

    <T> T oneOf(List<T> choices) {
        return Words.oneOf(choices, random);
    }
}
