package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact with an order, known exactly or within bounds, so that two of a kind can be compared with each other.
 *
 * @param <S> the record that has the fact
 * @param <T> what is measured
 */
public sealed interface Ranged<S, T extends Comparable<? super T>> permits OrderedFact, RangeFact {
    /**
     * Between which values the fact lies.
     *
     * @param subject what is judged
     * @return the bounds, or {@code null}: unknown
     */
    @Nullable
    Range<T> rangeOf(Subject<S> subject);

    /**
     * The fact is at most as large as another one.
     *
     * @param other the other fact
     * @return the condition: UNKNOWN while the two overlap
     */
    default Condition<S> atMost(Ranged<S, T> other) {
        return new Ordered<>(this, other, "is at most");
    }

    /**
     * The fact is at least as large as another one.
     *
     * @param other the other fact
     * @return the condition: UNKNOWN while the two overlap
     */
    default Condition<S> atLeast(Ranged<S, T> other) {
        return new Ordered<>(this, other, "is at least");
    }

    /** One fact against another. */
    record Ordered<S, T extends Comparable<? super T>>(Ranged<S, T> first, Ranged<S, T> second, String relation)
            implements Condition<S> {
        @Override
        public String text() {
            return fact(first).path() + " " + relation + " " + fact(second).name();
        }

        @Override
        public List<String> reads() {
            return Stream.of(first, second)
                    .map(each -> fact(each).path())
                    .distinct()
                    .toList();
        }

        @Override
        public Answer judge(Subject<S> subject) {
            return Answer.late(
                    verdict(first.rangeOf(subject), second.rangeOf(subject)),
                    new TwoFacts<S>(fact(first), fact(second), relation, Same::isOpen, subject));
        }

        @Override
        public String toString() {
            return text();
        }

        private Verdict verdict(@Nullable Range<T> a, @Nullable Range<T> b) {
            if (a == null || b == null) {
                return Verdict.UNKNOWN;
            }
            return relation.endsWith("most") ? order(a, b) : order(b, a);
        }

        private static <T extends Comparable<? super T>> Verdict order(Range<T> small, Range<T> large) {
            if (small.high().compareTo(large.low()) <= 0) {
                return Verdict.SATISFIED;
            }
            return small.low().compareTo(large.high()) > 0 ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
        }

        @SuppressWarnings("unchecked") // both that are permitted are facts of the same record
        private static <S> Fact<S, ?> fact(Ranged<S, ?> ranged) {
            return (Fact<S, ?>) ranged;
        }
    }
}
