package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Conditions made of other conditions. */
final class Combined {
    private Combined() {}

    /** All have to hold, or one has to. */
    static <S> Condition<S> of(List<? extends Condition<S>> all, Quantifier quantifier) {
        List<Condition<S>> parts = List.copyOf(all);
        boolean decidesAtOnce = quantifier == Quantifier.EVERY && !parts.isEmpty();
        return new Judged<>(
                () -> words(parts, quantifier),
                () -> Paths.union(parts),
                subject -> quantifier.ofParts(parts, part -> Contained.judge(part, subject)),
                () -> of(turned(parts), quantifier),
                decidesAtOnce ? Wanted.by(parts.get(0)) : null);
    }

    private static <S> String words(List<Condition<S>> parts, Quantifier quantifier) {
        if (parts.isEmpty()) {
            return quantifier.words("always", "never");
        }
        StringJoiner words = new StringJoiner(quantifier.words(" and ", " or "), "(", ")");
        for (Condition<S> part : parts) { // no stream, as in Paths.union
            words.add(part.text());
        }
        return words.toString();
    }

    private static <S> List<Condition<S>> turned(List<Condition<S>> parts) {
        List<Condition<S>> turned = new ArrayList<>();
        parts.forEach(part -> turned.add(0, part.reversed()));
        return turned;
    }

    /** A condition in words of its own; its reasons stay those of its parts. */
    static <S> Condition<S> saying(String text, Condition<S> condition) {
        return new Judged<>(
                () -> text,
                condition::reads,
                condition::judge,
                () -> saying(text, condition.reversed()),
                Wanted.by(condition));
    }

    /** A condition that says what helps where it fails. */
    static <S> Condition<S> otherwise(String remedy, Condition<S> condition) {
        return new Judged<>(
                condition::text,
                condition::reads,
                subject -> {
                    Answer answer = condition.judge(subject);
                    return answer.isNo() ? answer.otherwise(remedy) : answer;
                },
                () -> otherwise(remedy, condition.reversed()),
                Wanted.by(condition));
    }
}
