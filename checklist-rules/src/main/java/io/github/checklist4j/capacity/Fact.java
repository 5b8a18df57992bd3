package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fact as formulas read it. Its likely value is what a change is computed from: the likely value that was stated, else the high one. An
 * unknown fact has one only where it can be left out of a change, as retries can.
 *
 * @param owner what it stands at: an integration, an identity, a component
 * @param path where it stands
 * @param value what is known of it
 * @param bound what it may be
 * @param time whether it is a time, in milliseconds
 */
record Fact(Path owner, Path path, Interval value, Bound bound, boolean time) {
    private static final Bound MAYBE = new Bound(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Bound MILLIS = new Bound(BigDecimal.ONE, Interval.millis(Duration.ofDays(36_500)));

    /** A fact without which no change can be computed. */
    static Fact of(@Nullable Range<BigDecimal> range, Bound bound, Path owner, String name) {
        return of(range, bound, owner, name, null);
    }

    /** A fact that a change takes for something while it is unknown. */
    static Fact of(
            @Nullable Range<BigDecimal> range, Bound bound, Path owner, String name, @Nullable BigDecimal otherwise) {
        Path path = owner.then(name);
        Interval value = range == null
                ? Interval.unstated(path, bound.min(), otherwise, bound.max())
                : stated(
                        range.low().max(bound.min()),
                        range.likely() == null ? range.high() : range.likely(),
                        range.high().max(bound.min()),
                        path);
        return new Fact(owner, path, value, bound, false);
    }

    /** A time in milliseconds; a change leaves an unknown one out. */
    static Fact millis(@Nullable Range<Duration> range, Path owner, String name) {
        Path path = owner.then(name);
        Interval value = range == null
                ? Interval.unstated(path, BigDecimal.ZERO, BigDecimal.ZERO, null)
                : stated(
                        Interval.millis(range.low()),
                        Interval.millis(range.likely() == null ? range.high() : range.likely()),
                        Interval.millis(range.high()),
                        path);
        return new Fact(owner, path, value, MILLIS, true);
    }

    /** What lies between two bounds that other facts give while this one is unknown. */
    static Fact between(Interval value, Path owner, Path path) {
        return new Fact(owner, path, value, MAYBE, false);
    }

    /** What weighs a load: 1 where something holds, 0 where it does not. A change takes what nobody knows for no. */
    static Interval weight(Answer answer) {
        return answer.isUnknown()
                ? Interval.between(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, Facts.NONE, answer.open())
                : answer.isYes() ? Interval.exactly(BigDecimal.ONE, answer.facts()) : Interval.ZERO;
    }

    static Fact exactly(BigDecimal value, Path owner, String name) {
        Path path = owner.then(name);
        return between(Interval.exactly(value, Facts.of(path)), owner, path);
    }

    /** What another fact says by itself; to change it is to state it. */
    static Fact following(BigDecimal value, Bound bound, Path owner, String from, String name) {
        return new Fact(owner, owner.then(name), Interval.exactly(value, Facts.of(owner.then(from))), bound, false);
    }

    private static Interval stated(BigDecimal low, BigDecimal likely, BigDecimal high, Path path) {
        Facts fact = Facts.of(path);
        return Interval.between(low, likely.max(low), high, fact, fact);
    }

    /** A value of it as the facts file writes it. */
    String text(BigDecimal number) {
        return time ? Duration.ofNanos(number.movePointRight(6).longValue()).toString() : Figures.plain(number);
    }
}
