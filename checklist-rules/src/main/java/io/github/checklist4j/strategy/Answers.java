package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.platform.Answer;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.function.Function;

/** Makes conditions of what the computations answer. */
final class Answers {
    private Answers() {}

    static <S> Condition<S> answered(String text, List<String> reads, Function<Subject<S>, Answer> answer) {
        return answered(text, reads, answer, subject -> List.of());
    }

    static <S> Condition<S> answered(
            String text,
            List<String> reads,
            Function<Subject<S>, Answer> answer,
            Function<Subject<S>, List<Observation>> seen) {
        return Conditions.explained(
                text,
                reads,
                subject -> answer.apply(subject).verdict(),
                subject -> explanation(text, answer.apply(subject), seen.apply(subject)));
    }

    static Explanation explanation(String text, Answer answer, List<Observation> seen) {
        return new Explanation(answer.verdict(), text, seen, answer.open(), List.of(), List.of());
    }

    /** How an answer is written in a cell of a table. */
    static String cell(Answer answer) {
        return switch (answer.verdict()) {
            case SATISFIED -> "yes";
            case NOT_SATISFIED -> "no";
            case NOT_APPLICABLE -> "-";
            case UNKNOWN, WAIVED, ERROR -> "?";
        };
    }

    /** A quantity of the old kind, which names only what keeps it open. */
    static io.github.checklist4j.knowledge.Interval known(io.github.checklist4j.quantity.Interval old) {
        Facts open = Facts.of(old.open());
        return io.github.checklist4j.knowledge.Interval.between(old.low(), null, old.high(), open, open);
    }
}
