package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Late;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A test of facts.
 *
 * @param facts the facts that it reads
 * @param ranges whether a range can leave it open, as an absent fact does
 * @param verdict the test
 * @param words how the facts of a subject compare
 */
record Tested<S>(
        List<Fact<S, ?>> facts,
        boolean ranges,
        Function<Subject<S>, Verdict> verdict,
        Function<Subject<S>, Comparison> words) {
    /** A comparison of facts: UNKNOWN while one is absent, or a range is too wide. */
    static <S> Condition<S> compared(
            Supplier<String> text,
            @Nullable Wanted<S> wanted,
            List<Fact<S, ?>> facts,
            Function<Subject<S>, Verdict> verdict,
            Function<Subject<S>, Comparison> words) {
        return new Tested<>(facts, true, verdict, words).condition(text, wanted);
    }

    /** A strict test, which sees no absent fact and takes a range as it is. */
    static <S> Condition<S> by(String text, List<Fact<S, ?>> facts, Function<Subject<S>, Verdict> verdict) {
        return new Tested<>(facts, false, verdict, subject -> seen(text, facts, subject)).condition(() -> text, null);
    }

    private static <S> Comparison seen(String text, List<Fact<S, ?>> facts, Subject<S> subject) {
        List<Side> sides = new ArrayList<>(facts.size());
        facts.forEach(fact -> sides.add(fact.seen(subject)));
        return new Comparison(
                sides.isEmpty() ? Side.of("nothing is read") : sides.get(0),
                "",
                Side.of(text),
                sides.subList(Math.min(1, sides.size()), sides.size()),
                List.of(),
                0);
    }

    private Condition<S> condition(Supplier<String> text, @Nullable Wanted<S> wanted) {
        return new Judged<>(text, () -> Paths.of(facts), this::answer, null, wanted);
    }

    private Answer answer(Subject<S> subject) {
        return new Late(verdict.apply(subject)) {
            @Override
            protected Ground ground() {
                return new Ground(Facts.all(facts, fact -> fact.stated(subject)), () -> words.apply(subject));
            }

            @Override
            protected Facts missing() {
                return Facts.all(facts, fact -> isOpen(fact.of(subject)) ? fact.missing(subject) : Facts.NONE);
            }
        };
    }

    private boolean isOpen(@Nullable Object value) {
        return value == null || (ranges && value instanceof Range<?> range && !range.hasOneValue());
    }
}
