package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conditions that have to hold together, or of which one has to. */
final class Combined<S> extends Worded<S> {
    private final List<Condition<S>> parts;
    private final Quantifier quantifier;

    Combined(List<? extends Condition<S>> parts, Quantifier quantifier) {
        this.parts = List.copyOf(parts);
        this.quantifier = quantifier;
    }

    /** The first part of a conjunction, or {@code null}. */
    @Nullable
    Condition<S> firstOfAll() {
        return quantifier == Quantifier.EVERY && !parts.isEmpty() ? parts.get(0) : null;
    }

    @Override
    String words() {
        if (parts.isEmpty()) {
            return quantifier.words("always", "never");
        }
        StringJoiner words = new StringJoiner(quantifier.words(" and ", " or "), "(", ")");
        for (Condition<S> part : parts) { // no stream, as in Paths.union
            words.add(part.text());
        }
        return words.toString();
    }

    @Override
    public List<String> reads() {
        return Paths.union(parts);
    }

    @Override
    public Answer judge(Subject<S> subject) {
        Function<Condition<S>, Answer> judge = part -> Contained.judge(part, subject);
        return quantifier == Quantifier.EVERY ? Answer.all(parts, judge) : Answer.oneOf(parts, judge);
    }

    @Override
    public Condition<S> reversed() {
        List<Condition<S>> turned = new ArrayList<>();
        parts.forEach(part -> turned.add(0, part.reversed()));
        return new Combined<>(turned, quantifier);
    }
}
