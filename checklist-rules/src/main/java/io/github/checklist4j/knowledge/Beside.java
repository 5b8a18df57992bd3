package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Suggestion;
import java.util.List;
import java.util.stream.Stream;

/** What is open of an alternative, beside what is decided of it already. */
final class Beside extends Answer {
    private final Answer open;
    private final List<Answer> decided;

    Beside(Answer open, List<Answer> decided) {
        super(open.verdict());
        this.open = open;
        this.decided = List.copyOf(decided);
    }

    @Override
    public Facts open() {
        return open.open();
    }

    /** What is decided is shown; the verdict does not rest on it. */
    @Override
    public List<Basis> bases() {
        List<Ground> seen = decided.stream()
                .flatMap(answer -> answer.bases().stream().limit(1))
                .flatMap(basis -> basis.grounds().stream())
                .filter(ground -> ground.words() != null && !ground.given())
                .map(ground -> new Ground(Facts.NONE, ground.words()))
                .toList();
        return seen.isEmpty()
                ? open.bases()
                : Stream.concat(Stream.of(new Basis(seen, null)), open.bases().stream())
                        .toList();
    }

    @Override
    public List<Suggestion> suggestions() {
        return open.suggestions();
    }
}
