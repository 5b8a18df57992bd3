package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A condition made of what it says, what it reads and how it judges: all that facts and {@link Conditions} put together are such. */
final class Judged<S> implements Condition<S> {
    private final Supplier<String> words;
    private final Supplier<List<String>> reads;
    private final Function<Subject<S>, Answer> judge;
    private final @Nullable Supplier<Condition<S>> reversed;
    private final @Nullable Wanted<S> wanted;
    private @Nullable String text; // once somebody has asked; two threads may both put the same words together

    /**
     * Made of all its parts.
     *
     * @param words puts together what it says
     * @param reads gives the paths of the facts that it reads
     * @param judge judges a subject
     * @param reversed the same with its operands the other way round, or {@code null} if it is not made of other conditions
     * @param wanted what it looks for first, or {@code null} if it is not of the kind that looks for one value
     */
    Judged(
            Supplier<String> words,
            Supplier<List<String>> reads,
            Function<Subject<S>, Answer> judge,
            @Nullable Supplier<Condition<S>> reversed,
            @Nullable Wanted<S> wanted) {
        this.words = words;
        this.reads = reads;
        this.judge = judge;
        this.reversed = reversed;
        this.wanted = wanted;
    }

    /** What it looks for first, or {@code null} if it is not of the kind that looks for one value. */
    @Nullable
    Wanted<S> wanted() {
        return wanted;
    }

    @Override
    public String text() {
        String known = text;
        if (known == null) {
            known = words.get();
            text = known;
        }
        return known;
    }

    @Override
    public List<String> reads() {
        return reads.get();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return judge.apply(subject);
    }

    @Override
    public Condition<S> reversed() {
        return reversed == null ? this : reversed.get();
    }

    @Override
    public String toString() {
        return text();
    }
}
