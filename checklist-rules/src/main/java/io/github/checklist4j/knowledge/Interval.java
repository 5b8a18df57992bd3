package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Roughly;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A quantity, never negative, that lies between two bounds, with the facts that it rests on and the facts that keep it from being exact. An
 * unknown fact is the interval from its smallest to its largest value, so sums and products over partly known facts stay correct: a
 * comparison is definite as soon as no value of the open facts can change it.
 */
public final class Interval {
    /** Deeper than this an expression is worked out at once, for the sake of the stack. */
    private static final int DEEPEST = 128;

    /** Nothing at all. */
    public static final Interval ZERO = exactly(BigDecimal.ZERO);

    private final double least; // never above the low bound
    private final double most; // never below the high one
    private final @Nullable BinaryOperator<Exact> how; // it comes of two others
    private final @Nullable Interval first;
    private final @Nullable Interval second;
    private final int depth;
    private @Nullable Exact exact; // once somebody has asked

    private Interval(Exact exact) {
        this.least = Roughly.least(exact.low());
        this.most = Roughly.most(exact.high());
        this.how = null;
        this.first = null;
        this.second = null;
        this.depth = 0;
        this.exact = exact;
    }

    private Interval(double least, double most, BinaryOperator<Exact> how, Interval first, Interval second) {
        this.least = Roughly.down(least);
        this.most = Roughly.up(most);
        this.how = how;
        this.first = first;
        this.second = second;
        this.depth = 1 + Math.max(first.depth, second.depth);
    }

    /** To the last digit, when somebody asks. Two threads may both work it out; they get the same. */
    private Exact exact() {
        Exact known = exact;
        if (known == null) {
            known = Objects.requireNonNull(how)
                    .apply(
                            Objects.requireNonNull(first).exact(),
                            Objects.requireNonNull(second).exact());
            exact = known;
        }
        return known;
    }

    private Interval with(Interval other, double least, double most, BinaryOperator<Exact> how) {
        return Math.max(depth, other.depth) < DEEPEST
                ? new Interval(least, most, how, this, other)
                : new Interval(how.apply(exact(), other.exact()));
    }

    /**
     * A quantity that is known and rests on no fact.
     *
     * @param value the value
     * @return the interval of only this value
     */
    public static Interval exactly(BigDecimal value) {
        return exactly(value, Facts.NONE);
    }

    /**
     * A quantity that is known.
     *
     * @param value the value
     * @param facts the facts that it rests on
     * @return the interval of only this value
     */
    public static Interval exactly(BigDecimal value, Facts facts) {
        return new Interval(Exact.of(value, facts));
    }

    /**
     * A quantity of which only bounds are known.
     *
     * @param low the smallest value, inclusive
     * @param likely the value that is expected, or {@code null} where nobody said
     * @param high the largest value, inclusive, or {@code null} if nothing bounds it
     * @param facts the facts that the bounds rest on
     * @param open the facts whose exact value could still change it
     * @return the interval
     */
    public static Interval between(
            BigDecimal low, @Nullable BigDecimal likely, @Nullable BigDecimal high, Facts facts, Facts open) {
        return new Interval(new Exact(low, likely, high, facts, open, false));
    }

    /**
     * A fact that nobody stated.
     *
     * @param path where it would stand
     * @param min the smallest value that it can have
     * @param otherwise the value that is expected, or {@code null}
     * @param max the largest value that it can have, or {@code null}; shown to nobody
     * @return the interval
     */
    public static Interval unstated(
            Path path, BigDecimal min, @Nullable BigDecimal otherwise, @Nullable BigDecimal max) {
        return new Interval(new Exact(min, otherwise, max, Facts.NONE, Facts.of(path), true));
    }

    /**
     * The same numbers, which rest on other facts.
     *
     * @param others the facts that the bounds rest on
     * @param keepOpen the facts whose exact value could still change it
     * @return a copy
     */
    public Interval restingOn(Facts others, Facts keepOpen) {
        return with(
                ZERO,
                least,
                most,
                (same, none) -> new Exact(same.low(), same.likely(), same.high(), others, keepOpen, same.anyMore()));
    }

    /**
     * The same quantity, which rests on other facts.
     *
     * @param others the facts that the bounds rest on, asked by who wants to know
     * @return a copy
     */
    public Interval restingOn(Supplier<Facts> others) {
        return with(
                ZERO,
                least,
                most,
                (same, none) ->
                        new Exact(same.low(), same.likely(), same.high(), others.get(), same.open(), same.anyMore()));
    }

    /**
     * The same quantity, worked out of others.
     *
     * @param others what it was worked out of
     * @return a copy whose largest value is shown to nobody where that of one of the others is not
     */
    public Interval outOf(Interval... others) {
        boolean anyMore = Arrays.stream(others).anyMatch(other -> other.exact().anyMore());
        Exact same = exact();
        return anyMore ? new Interval(same.anyMore(true)) : this;
    }

    /**
     * A fact.
     *
     * @param range the fact, or {@code null} if it is unknown
     * @param path where the fact stands
     * @param min the smallest value that it can have, for an unknown one
     * @param max the largest value that it can have, for an unknown one, or {@code null}
     * @return the interval
     */
    public static Interval of(@Nullable Range<BigDecimal> range, Path path, BigDecimal min, @Nullable BigDecimal max) {
        Facts fact = Facts.of(path);
        return range == null
                ? unstated(path, min, null, max)
                : between(range.low(), range.likely(), range.high(), fact, fact);
    }

    /**
     * A fact that may be anything from 0 on.
     *
     * @param range the fact, or {@code null} if it is unknown
     * @param path where the fact stands
     * @return the interval
     */
    public static Interval of(@Nullable Range<BigDecimal> range, Path path) {
        return of(range, path, BigDecimal.ZERO, null);
    }

    /**
     * How many of one hold.
     *
     * @param answer whether it holds
     * @return 1 if it does, 0 if it does not, or either
     */
    public static Interval counting(Answer answer) {
        return between(
                answer.isYes() ? BigDecimal.ONE : BigDecimal.ZERO,
                null,
                answer.isNo() ? BigDecimal.ZERO : BigDecimal.ONE,
                answer.facts(),
                answer.open());
    }

    /**
     * A time as a number of milliseconds.
     *
     * @param range the fact, or {@code null} if it is unknown: anything from 0 on
     * @param path where the fact stands
     * @return the interval
     */
    public static Interval millis(@Nullable Range<Duration> range, Path path) {
        if (range == null) {
            return of(null, path);
        }
        Duration likely = range.likely();
        Facts fact = Facts.of(path);
        return between(millis(range.low()), likely == null ? null : millis(likely), millis(range.high()), fact, fact);
    }

    /**
     * A time as an exact number of milliseconds.
     *
     * @param time the time
     * @return its milliseconds, with fractions
     */
    public static BigDecimal millis(Duration time) {
        return BigDecimal.valueOf(time.getSeconds())
                .scaleByPowerOfTen(3)
                .add(BigDecimal.valueOf(time.getNano()).scaleByPowerOfTen(-6));
    }

    /**
     * The smallest value that it can have, inclusive.
     *
     * @return the low bound
     */
    public BigDecimal low() {
        return exact().low();
    }

    /**
     * The value that is expected.
     *
     * @return the value, or {@code null} where nobody said
     */
    public @Nullable BigDecimal likely() {
        return exact().likely();
    }

    /**
     * Whether somebody stated all that it rests on, as a range at least.
     *
     * @return false where a part of it is only known to be possible
     */
    public boolean isStated() {
        return exact().isStated();
    }

    /**
     * Whether its largest value is stated, or follows from what is.
     *
     * @return false where nothing bounds it but how much a fact that nobody stated may be at all
     */
    public boolean isBounded() {
        return exact().isBounded();
    }

    /**
     * The largest value that it can have, inclusive.
     *
     * @return the high bound, or {@code null} if nothing bounds it
     */
    public @Nullable BigDecimal high() {
        return exact().high();
    }

    /**
     * The facts that it rests on.
     *
     * @return the facts that are stated, those of a range included
     */
    public Facts facts() {
        return exact().facts();
    }

    /**
     * The facts whose exact value could still change it.
     *
     * @return none if and only if low equals high
     */
    public Facts open() {
        return exact().open();
    }

    /**
     * Whether there is only one value left.
     *
     * @return true if low equals high
     */
    public boolean isExact() {
        return exact().isOneValue();
    }

    /**
     * The sum.
     *
     * @param other the other summand
     * @return the sum of both
     */
    public Interval plus(Interval other) {
        return with(other, least + other.least, most + other.most, Exact::plus);
    }

    /**
     * What is left when something is taken away, never below nothing.
     *
     * @param other what is taken away
     * @return the difference of both; nothing is the low bound where nothing bounds what is taken away
     */
    public Interval minus(Interval other) {
        return with(other, Math.max(0, least - other.most), Math.max(0, most - other.least), Exact::minus);
    }

    /**
     * The sum of many.
     *
     * @param summands the summands
     * @return the sum of all, nothing if there are none
     */
    public static Interval sum(Collection<Interval> summands) {
        Interval sum = ZERO;
        for (Interval summand : summands) {
            sum = sum.plus(summand);
        }
        return sum;
    }

    /**
     * The product; nothing times an unbounded quantity is nothing, and rests on what is nothing.
     *
     * @param other the other factor
     * @return the product of both
     */
    public Interval times(Interval other) {
        return times(other, Exact::times);
    }

    /**
     * The product to the last digit.
     *
     * @param other the other factor
     * @return the product of both
     */
    public Interval timesExactly(Interval other) {
        return times(other, Exact::timesExactly);
    }

    /**
     * The product to so many digits.
     *
     * @param other the other factor
     * @param precision the digits
     * @return the product of both
     */
    public Interval times(Interval other, MathContext precision) {
        return times(other, (a, b) -> a.times(b, precision));
    }

    private Interval times(Interval other, BinaryOperator<Exact> how) {
        if (isNothing() || other.isNothing()) {
            return exactly(BigDecimal.ZERO, isNothing() ? facts() : other.facts());
        }
        return with(other, least * other.least, Roughly.some(most * other.most), how);
    }

    /**
     * The product with a number.
     *
     * @param factor the number, not negative
     * @return the product
     */
    public Interval times(BigDecimal factor) {
        return times(exactly(factor));
    }

    /**
     * The quotient; nothing is nothing, whatever it is divided by.
     *
     * @param divisor what to divide by; its low bound must be above 0, unless nothing bounds the dividend
     * @return the quotient
     * @throws ArithmeticException if the dividend is not nothing, and the divisor can be 0 while the dividend has a high bound, or is 0
     */
    public Interval dividedBy(Interval divisor) {
        if (isNothing()) {
            return this;
        }
        return divisor.least > 0
                ? with(divisor, least / divisor.most, Roughly.some(most / divisor.least), Exact::dividedBy)
                : new Interval(exact().dividedBy(divisor.exact()));
    }

    /**
     * What comes of dividing in a way of one's own.
     *
     * @param divisor what to divide by
     * @param how divides two numbers, of which {@code null} is one that nothing bounds; {@code null}: it may be anything
     * @return between the least by the most and the most by the least
     */
    public Interval quotient(Interval divisor, BinaryOperator<@Nullable BigDecimal> how) {
        return new Interval(exact().quotient(divisor.exact(), how));
    }

    /**
     * How many packs hold it.
     *
     * @param size how much one pack holds
     * @return whole packs: one at least where there is anything, however large a pack is; any number where one may hold next to nothing
     */
    public Interval packs(Interval size) {
        double fewest = least > 0 && size.most > 0 ? Math.max(1, Math.ceil(least / size.most)) : 0;
        return with(size, fewest, most == 0 ? 0 : Math.max(1, Math.ceil(most / size.least)), Exact::packs);
    }

    /**
     * The quotient by a number.
     *
     * @param divisor the number, above 0
     * @return the quotient
     * @throws ArithmeticException if the divisor is 0
     */
    public Interval dividedBy(BigDecimal divisor) {
        return dividedBy(exactly(divisor));
    }

    /**
     * The quantity after something was done to each of its values that keeps their order, such as rounding.
     *
     * @param change what is done
     * @return the quantity with the same facts
     */
    public Interval each(UnaryOperator<BigDecimal> change) {
        return new Interval(exact().each(change));
    }

    /**
     * What becomes of one at a rate per month that is this quantity.
     *
     * @param months the months, 0 or more
     * @return (1 + rate) to the power of the months
     */
    public Interval compounded(int months) {
        return with(
                ZERO,
                Math.pow(Math.nextDown(1 + least), months),
                Math.pow(Math.nextUp(1 + most), months),
                (rate, none) -> rate.compounded(months));
    }

    /**
     * The next whole number.
     *
     * @return each bound rounded up
     */
    public Interval ceiling() {
        return with(ZERO, Math.ceil(least), Math.ceil(most), (value, none) -> value.ceiling());
    }

    /**
     * The quantity rounded to the nearest number of so many digits behind the point, of two equally near ones to the even one.
     *
     * @param digits the digits, 0 or more
     * @return each bound rounded
     */
    public Interval rounded(int digits) {
        double unit = Math.pow(10, -digits);
        return with(
                ZERO,
                Math.max(0, least - unit),
                most + unit,
                (value, none) -> value.each(number -> number.setScale(digits, RoundingMode.HALF_EVEN)));
    }

    /**
     * At least this quantity, and nobody knows how much more while some facts are open.
     *
     * @param undecided the facts that say whether there is more
     * @return the quantity without likely value and without bound above; the same quantity if no fact is open
     */
    public Interval orMore(Facts undecided) {
        return undecided.isEmpty() ? this : between(low(), null, null, facts(), open().and(undecided));
    }

    /**
     * The larger of two.
     *
     * @param other the other quantity
     * @return an interval that holds the larger one
     */
    public Interval max(Interval other) {
        return with(other, Math.max(least, other.least), Math.max(most, other.most), Exact::max);
    }

    /**
     * The smaller of two.
     *
     * @param other the other quantity
     * @return an interval that holds the smaller one
     */
    public Interval min(Interval other) {
        return with(other, Math.min(least, other.least), Math.min(most, other.most), Exact::min);
    }

    /**
     * Whether the quantity is within a bound.
     *
     * @param bound the bound, inclusive
     * @return UNKNOWN while the bound splits the interval
     */
    public Answer atMost(BigDecimal bound) {
        return atMost(exactly(bound));
    }

    /**
     * Whether the quantity reaches a bound.
     *
     * @param bound the bound, inclusive
     * @return UNKNOWN while the bound splits the interval
     */
    public Answer atLeast(BigDecimal bound) {
        return exactly(bound).atMost(this);
    }

    /**
     * Whether the quantity is within another one that may be known in part itself.
     *
     * @param bound the other quantity, inclusive
     * @return UNKNOWN while the two overlap
     */
    public Answer atMost(Interval bound) {
        boolean surely = most <= bound.least;
        return surely || least > bound.most
                ? Answer.late(Verdict.of(surely), () -> new Ground(facts().and(bound.facts()), null))
                : exact().atMost(bound.exact());
    }

    /**
     * The quantity for people.
     *
     * @return for example {@code 5}, {@code 5–7}, {@code 5 or more}, or {@code unknown} where nothing is stated of it
     */
    public String shown() {
        return shown(Interval::plain);
    }

    /**
     * The quantity for people. What only keeps typing errors out is no bound.
     *
     * @param number writes one of its numbers
     * @return for example {@code PT5S}, {@code PT5S–PT7S}, {@code PT5S or more}, or {@code unknown} where nothing is stated of it
     */
    public String shown(Function<BigDecimal, String> number) {
        BigDecimal high = high();
        String low = number.apply(low());
        if (high != null && isBounded()) {
            String most = number.apply(high);
            return low.equals(most) ? low : low + "–" + most;
        }
        return low.equals(number.apply(BigDecimal.ZERO)) ? "unknown" : low + " or more";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /**
     * Whether there is known to be nothing.
     *
     * @return true if high is 0
     */
    public boolean isNothing() {
        return most == 0 || (!(least > 0) && exact().isNothing());
    }

    /** Whether it is the same quantity, whatever facts it rests on. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that
                && low().equals(that.low())
                && Objects.equals(likely(), that.likely())
                && Objects.equals(high(), that.high())
                && open().paths().equals(that.open().paths());
    }

    @Override
    public int hashCode() {
        return Objects.hash(low(), likely(), high());
    }

    @Override
    public String toString() {
        BigDecimal high = high();
        String low = low().toPlainString();
        String bounds = isExact() ? low : low + "–" + (high == null ? "" : high.toPlainString());
        return open().isEmpty() ? bounds : bounds + ", open " + open();
    }
}
