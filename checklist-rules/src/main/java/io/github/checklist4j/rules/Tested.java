package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a test of facts has seen.
 *
 * @param facts the facts that it reads
 * @param subject what is judged
 * @param ranges whether a range can leave it open, as an absent fact does
 * @param words how the facts compare
 */
record Tested<S>(List<Fact<S, ?>> facts, Subject<S> subject, boolean ranges, Function<Subject<S>, Comparison> words)
        implements Source {
    /** A comparison of facts: UNKNOWN while one is absent, or a range is too wide. */
    static <S> Judged<S> compared(
            Supplier<String> text,
            List<Fact<S, ?>> facts,
            Function<Subject<S>, Verdict> test,
            Function<Subject<S>, Comparison> words) {
        return of(text, facts, test, true, words);
    }

    /** A strict test, which sees no absent fact and takes a range as it is. */
    static <S> Condition<S> by(String text, List<Fact<S, ?>> facts, Function<Subject<S>, Verdict> test) {
        return of(() -> text, facts, test, false, subject -> seen(text, facts, subject));
    }

    private static <S> Judged<S> of(
            Supplier<String> text,
            List<Fact<S, ?>> facts,
            Function<Subject<S>, Verdict> test,
            boolean ranges,
            Function<Subject<S>, Comparison> words) {
        return Judged.of(
                text,
                () -> Paths.of(facts),
                subject -> Answer.late(test.apply(subject), new Tested<>(facts, subject, ranges, words)));
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

    @Override
    public Ground ground() {
        return new Ground(Facts.all(facts, fact -> Facts.of(fact.stated(subject))), () -> words.apply(subject));
    }

    @Override
    public Facts open() {
        return Facts.all(facts, fact -> isOpen(fact.of(subject)) ? Facts.of(fact.missing(subject)) : Facts.NONE);
    }

    private boolean isOpen(@Nullable Object value) {
        return value == null || (ranges && value instanceof Range<?> range && !range.hasOneValue());
    }
}
