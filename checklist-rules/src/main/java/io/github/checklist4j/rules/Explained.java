package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Source;
import java.util.List;
import java.util.function.Supplier;

/** Takes an explanation of the old kind for an answer, until each computation gives one itself. */
final class Explained {
    private Explained() {}

    static Answer answer(Verdict verdict, Supplier<Explanation> explanation) {
        if (verdict == Verdict.NOT_APPLICABLE) {
            return Answer.of(true);
        }
        Answer answer = Answer.late(verdict, new Source() {
            @Override
            public Ground ground() {
                List<Observation> seen = leaf(explanation.get(), verdict).observed();
                Facts facts = Facts.of(seen.stream()
                        .map(Observation::what)
                        .filter(what -> what.matches("\\S+"))
                        .toList());
                List<Side> sides = seen.stream()
                        .map(each -> new Side(each.what(), each.value(), each.unit()))
                        .toList();
                return new Ground(
                        facts,
                        () -> new Comparison(
                                sides.isEmpty() ? Side.of("it") : sides.get(0),
                                "",
                                Side.of(leaf(explanation.get(), verdict).condition()),
                                sides.subList(Math.min(1, sides.size()), sides.size()),
                                List.of(),
                                0,
                                false));
            }

            @Override
            public Facts open() {
                return Facts.of(explanation.get().missing());
            }
        });
        return verdict == Verdict.NOT_SATISFIED ? answer.suggesting(() -> suggestions(explanation.get())) : answer;
    }

    private static List<io.github.checklist4j.assessment.Suggestion> suggestions(Explanation explanation) {
        return java.util.stream.Stream.concat(
                        explanation.suggestions().stream(),
                        explanation.parts().stream().flatMap(part -> suggestions(part).stream()))
                .toList();
    }

    private static Explanation leaf(Explanation explanation, Verdict verdict) {
        return explanation.parts().stream()
                .filter(part -> part.verdict() == verdict)
                .findFirst()
                .filter(part -> explanation.observed().isEmpty())
                .map(part -> leaf(part, verdict))
                .orElse(explanation);
    }
}
