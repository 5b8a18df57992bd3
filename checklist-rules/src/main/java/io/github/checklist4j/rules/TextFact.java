package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;

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
     * Whether there is such a text.
     *
     * @return the condition: UNKNOWN while the text is absent, NOT_SATISFIED if it is blank
     */
    public Condition<S> isStated() {
        return comparing(Expectation.of("is stated"), (subject, text) -> Verdict.of(!text.isBlank()));
    }
}
