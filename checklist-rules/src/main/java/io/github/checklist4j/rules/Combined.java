package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Conditions that have to hold together, or of which one has to. */
final class Combined<S> implements Condition<S> {
    private final List<Condition<S>> parts;
    private final boolean all;
    private final Words text = new Words(this::words);

    Combined(List<? extends Condition<S>> parts, boolean all) {
        this.parts = List.copyOf(parts);
        this.all = all;
    }

    /** The first part of a conjunction, or {@code null}. */
    @Nullable
    Condition<S> firstOfAll() {
        return all && !parts.isEmpty() ? parts.get(0) : null;
    }

    @Override
    public String text() {
        return text.get();
    }

    private String words() {
        if (parts.isEmpty()) {
            return all ? "always" : "never";
        }
        StringJoiner words = new StringJoiner(all ? " and " : " or ", "(", ")");
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
        Answer[] answers = new Answer[parts.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = Contained.judge(parts.get(i), subject);
            if (!all && answers[i].isYes()) {
                return answers[i]; // one reason is enough for what holds
            }
        }
        return all ? Answer.all(Arrays.asList(answers)) : Answer.any(Arrays.asList(answers));
    }

    @Override
    public Condition<S> reversed() {
        List<Condition<S>> turned = new ArrayList<>();
        parts.forEach(part -> turned.add(0, part.reversed()));
        return new Combined<>(turned, all);
    }

    @Override
    public String toString() {
        return text();
    }
}
