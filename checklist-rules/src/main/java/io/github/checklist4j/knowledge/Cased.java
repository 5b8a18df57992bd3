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
        if (cases.isEmpty()) {
            return answer.bases();
        }
        Basis inCase = cases.get(0).asGiven();
        return answer.bases().stream().map(basis -> basis.and(inCase)).toList();
    }

    @Override
    public List<Suggestion> suggestions() {
        return answer.suggestions();
    }
}
