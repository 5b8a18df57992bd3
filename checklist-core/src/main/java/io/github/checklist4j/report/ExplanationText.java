package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of an explanation that made the verdict: what was seen, what is missing, what was expected, what would do. */
final class ExplanationText {
    private final String subject;

    ExplanationText(String subject) {
        this.subject = subject;
    }

    void write(Explanation explanation, Lines lines) {
        List<Explanation> decisive = decisive(explanation);
        boolean alternatives = isEitherWay(explanation, decisive);
        boolean own = decisive.isEmpty() || !explanation.observed().isEmpty();
        if (own) {
            lines.add(data(explanation, decisive.isEmpty()) + "expected " + explanation.condition());
        } else if (alternatives) {
            lines.add("expected " + explanation.condition());
        }
        Lines in = own || alternatives ? lines.indented() : lines;
        explanation.suggestions().stream()
                .filter(suggestion -> !suggestion.to().isEmpty())
                .forEach(suggestion -> in.add(advice(suggestion)));
        hopeless(explanation.suggestions()).forEach((text, paths) -> in.add(text + ": " + String.join(", ", paths)));
        decisive.forEach(part -> write(part, in));
    }

    /** The parts that share the verdict; none if it came from somewhere else, as in a negation. */
    private static List<Explanation> decisive(Explanation explanation) {
        return explanation.parts().stream()
                .filter(part -> part.verdict() == explanation.verdict())
                .toList();
    }

    /** Several parts, none of them another verdict: only the text of the whole tells whether all had to hold or one. */
    private static boolean isEitherWay(Explanation explanation, List<Explanation> decisive) {
        return explanation.verdict() == Verdict.NOT_SATISFIED
                && decisive.size() > 1
                && explanation.parts().stream()
                        .allMatch(part -> decisive.contains(part) || part.verdict() == Verdict.NOT_APPLICABLE);
    }

    private String data(Explanation explanation, boolean leaf) {
        List<String> data = new ArrayList<>();
        seen(explanation, leaf).map(seen -> Words.of(seen, subject)).distinct().forEach(data::add);
        if (leaf) {
            explanation.missing().forEach(path -> data.add("missing " + path));
        }
        return data.isEmpty() ? "" : String.join(", ", data) + "; ";
    }

    private static Stream<Observation> seen(Explanation explanation, boolean deep) {
        Stream<Observation> own = explanation.observed().stream();
        return deep ? Stream.concat(own, explanation.parts().stream().flatMap(part -> seen(part, true))) : own;
    }

    private String advice(Suggestion suggestion) {
        return "change " + Words.within(subject, suggestion.path())
                + (suggestion.from().isEmpty() ? "" : " from " + suggestion.from())
                + " to " + suggestion.to() + ": " + suggestion.text();
    }

    /** The facts of which no value would do, each text once. */
    private Map<String, List<String>> hopeless(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.to().isEmpty())
                .collect(Collectors.groupingBy(
                        Suggestion::text,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                suggestion -> Words.within(subject, suggestion.path()), Collectors.toList())));
    }
}
