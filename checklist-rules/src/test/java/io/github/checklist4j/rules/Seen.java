package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What answers show, each comparison in a line. */
final class Seen {
    private Seen() {}

    /** All comparisons of all reasons. */
    static List<String> in(Answer answer) {
        return in(answer.reasons());
    }

    static List<String> in(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.comparisons().stream())
                .map(Seen::line)
                .toList();
    }

    /** The facts of each reason. */
    static List<List<String>> facts(Answer answer) {
        return answer.smallest().stream().map(basis -> basis.facts().paths()).toList();
    }

    private static String line(Comparison comparison) {
        return Stream.concat(
                        Stream.of(side(comparison.seen()), comparison.relation(), side(comparison.expected())),
                        comparison.details().stream().map(detail -> "(" + side(detail) + ")"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String side(Side side) {
        return Stream.of(side.what(), side.value(), side.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
