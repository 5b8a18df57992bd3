package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import java.util.List;
import java.util.Map;

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
        return answer.bases().stream().map(Basis::negated).toList();
    }

    private static final Map<String, String> CONTRARY =
            Map.of("at most", "above", "above", "at most", "at least", "below", "below", "at least");

    /** The same observation beside the contrary of what was expected. */
    static Comparison of(Comparison comparison) {
        String expected = comparison.expected().value();
        boolean flag = comparison.relation().equals("is") && (expected.equals("true") || expected.equals("false"));
        return new Comparison(
                comparison.seen(),
                flag ? "is" : contrary(comparison.relation()),
                flag ? Side.of(!Boolean.parseBoolean(expected)) : comparison.expected(),
                comparison.details(),
                comparison.facts(),
                comparison.more());
    }

    /** Whether two quantities are compared, and not what something is with what it should be. */
    static boolean isOfQuantities(String relation) {
        return CONTRARY.containsKey(relation.startsWith("is ") ? relation.substring(3) : relation);
    }

    private static String contrary(String relation) {
        String words = relation.startsWith("is ") ? relation.substring(3) : relation;
        String verb = relation.equals(words) ? "" : "is ";
        if (relation.equals("is")) {
            return "is not";
        }
        if (words.equals("not") || words.startsWith("not ")) {
            return (verb + words.substring(3).strip()).strip();
        }
        return verb + CONTRARY.getOrDefault(words, ("not " + words).strip());
    }
}
