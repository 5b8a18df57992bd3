package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Suggestion;
import java.util.List;

/** An answer in a case that is given. */
final class Cased extends Answer {
    private final Answer answer;
    private final Answer given;

    Cased(Answer answer, Answer given) {
        super(answer.verdict());
        this.answer = answer;
        this.given = given;
    }

    @Override
    public Facts open() {
        return answer.open();
    }

    @Override
    public List<Basis> bases() {
        List<Basis> cases = given.bases();
        return cases.isEmpty()
                ? answer.bases()
                : answer.bases().stream().map(basis -> basis.and(cases.get(0))).toList();
    }

    @Override
    public List<Suggestion> suggestions() {
        return answer.suggestions();
    }
}
