package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verdict and the facts that keep it open.
 *
 * @param verdict SATISFIED, NOT_SATISFIED or UNKNOWN
 * @param open the paths of the facts that are missing; empty if and only if the verdict is definite
 */
record Answer(Verdict verdict, List<String> open) {
    private static final Answer YES = new Answer(Verdict.SATISFIED, List.of());
    private static final Answer NO = new Answer(Verdict.NOT_SATISFIED, List.of());

    Answer {
        open = verdict == Verdict.UNKNOWN ? open : List.of();
    }

    static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    static Answer unknown(String path) {
        return new Answer(Verdict.UNKNOWN, List.of(path));
    }

    /** Unknown without the fact, else what the fact says. */
    static <T> Answer known(@Nullable T fact, String path, Function<T, Boolean> holds) {
        return fact == null ? unknown(path) : of(holds.apply(fact));
    }

    /** The same where the path is put together only if the fact is unknown. */
    static <T> Answer known(@Nullable T fact, Supplier<String> path, Function<T, Boolean> holds) {
        return fact == null ? unknown(path.get()) : of(holds.apply(fact));
    }

    static Answer atLeast(Interval one, Interval other) {
        if (other.high() != null && one.low().compareTo(other.high()) >= 0) {
            return of(true);
        }
        if (one.high() != null && one.high().compareTo(other.low()) < 0) {
            return of(false);
        }
        return new Answer(Verdict.UNKNOWN, CostPaths.joined(one.open(), other.open()));
    }

    static Answer above(Interval more, Interval bound) {
        return atLeast(bound, more).not();
    }

    static Answer aboveZero(@Nullable Range<BigDecimal> fact, String path) {
        return above(Interval.of(fact, path), Interval.ZERO);
    }

    static Answer all(Stream<Answer> answers) {
        return joined(of(true), Verdict::and, answers);
    }

    static Answer any(Stream<Answer> answers) {
        return joined(of(false), Verdict::or, answers);
    }

    /** Each path is looked at once, however many answers there are. */
    private static Answer joined(Answer none, BinaryOperator<Verdict> operator, Stream<Answer> answers) {
        Verdict verdict = none.verdict;
        Set<String> open = new LinkedHashSet<>();
        for (Answer answer : (Iterable<Answer>) answers::iterator) {
            verdict = operator.apply(verdict, answer.verdict);
            open.addAll(answer.open);
        }
        return new Answer(verdict, List.copyOf(open));
    }

    Answer and(Answer other) {
        return new Answer(verdict.and(other.verdict), CostPaths.joined(open, other.open));
    }

    Answer or(Answer other) {
        return new Answer(verdict.or(other.verdict), CostPaths.joined(open, other.open));
    }

    Answer not() {
        return new Answer(verdict.not(), open);
    }
}
