package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Suggestion;
import java.util.List;

/** The contrary of an answer, for the same reasons. What would satisfy the answer does not satisfy this. */
final class Negation extends Answer {
    private final Answer answer;

    Negation(Answer answer) {
        super(answer.verdict().not());
        this.answer = answer;
    }

    @Override
    public Facts open() {
        return answer.open();
    }

    @Override
    public List<Basis> bases() {
        return answer.bases();
    }

    @Override
    public List<Suggestion> suggestions() {
        return List.of();
    }
}
