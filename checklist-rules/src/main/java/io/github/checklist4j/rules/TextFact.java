package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.internal.Visible;

/**
 * A text. Absent is unknown; empty is known to be none.
 *
 * @param <S> the record that the fact belongs to
 */
public final class TextFact<S> extends Fact<S, String> {
    TextFact(String path, Reader<S, String> reader) {
        super(path, reader);
    }

    /**
     * Whether a text says something: anybody sees anything of it. White space and characters without a shape are no statement.
     *
     * @param text the text
     * @return false if it is empty or nothing of it can be seen
     */
    public static boolean saysSomething(String text) {
        return !Visible.nothingOf(text);
    }

    /**
     * Whether there is such a text.
     *
     * @return the condition: UNKNOWN while the text is absent, NOT_SATISFIED if nobody can see anything of it
     */
    public Condition<S> isStated() {
        return comparing(Expectation.of("is stated"), (subject, text) -> Verdict.of(saysSomething(text)));
    }
}
