package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Questions to stated facts, and what is said of the answers. */
final class Words {
    private Words() {}

    /** Unknown without the fact, else what the fact says. */
    static <T> Answer known(@Nullable T fact, Path path, Predicate<T> holds, String relation, Object expected) {
        return fact == null
                ? Answer.unknown(path)
                : Answer.of(
                        holds.test(fact),
                        Facts.of(path),
                        () -> Comparison.of(
                                Side.of(path.toString(), fact.toString().isBlank() ? "none" : fact),
                                relation,
                                Side.of(expected)));
    }

    /** Whether a fact is stated at all. */
    static Answer stated(@Nullable Object fact, Path path) {
        return known(fact, path, any -> true, "is", "stated");
    }

    /** A definite answer in these words; what is open speaks for itself. */
    static Answer said(Answer answer, Supplier<Comparison> words) {
        return answer.isUnknown() ? answer : answer.shownAs(words);
    }

    /** Whether a quantity is above nothing. */
    static Answer isAboveZero(Interval quantity, Path path, String unit) {
        return said(
                quantity.atMost(Interval.ZERO).not(),
                () -> Comparison.of(side(path.toString(), quantity, unit), "above", Side.of("0")));
    }

    /** Whether one of the elements of a list does; of an unknown list nobody knows. */
    static <E> Answer any(@Nullable List<E> list, Path path, Function<E, Answer> question) {
        if (list == null) {
            return Answer.unknown(path);
        }
        return list.isEmpty() ? Answer.of(false, Facts.of(path)) : Answer.any(list, question);
    }

    static Side side(String what, Interval value, String unit) {
        return new Side(what, value.shown(), unit);
    }
}
