package io.github.checklist4j.fit;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three-valued criteria with their reasons. A criterion that is unknown names the facts that could change it, and no other. */
final class Criteria {
    private Criteria() {}

    static <T> Explanation is(Fact<T> fact, T expected) {
        return isOneOf(fact, List.of(expected));
    }

    static <T> Explanation isOneOf(Fact<T> fact, List<T> expected) {
        T value = fact.value();
        String text = fact.label() + " is " + shown(expected, " or ");
        return value == null ? without(fact, text) : decided(fact, text, expected.contains(value), value);
    }

    static <T> Explanation isNone(Fact<List<T>> list) {
        List<T> value = list.value();
        String text = list.label() + " is none";
        return value == null ? without(list, text) : decided(list, text, value.isEmpty(), shown(value, ", "));
    }

    static <T> Explanation differ(Fact<T> one, Fact<T> other) {
        String text = one.label() + " and " + other.label() + " differ";
        if (isNobody(one) || isNobody(other)) {
            return Explanation.decided(Verdict.NOT_SATISFIED, text);
        }
        List<String> missing = Stream.of(one, other)
                .flatMap(fact -> fact.missing().stream())
                .distinct()
                .toList();
        return one.value() == null || other.value() == null
                ? Explanation.unknown(text, missing)
                : Explanation.decided(
                        Verdict.of(!one.value().equals(other.value())),
                        text,
                        Observation.of(one.path(), one.value()),
                        Observation.of(other.path(), other.value()));
    }

    static Explanation allOf(Explanation... parts) {
        return combined(List.of(parts), " and ", Verdict::and);
    }

    static Explanation anyOf(Explanation... parts) {
        return combined(List.of(parts), " or ", Verdict::or);
    }

    static Explanation not(Explanation part) {
        return Explanation.of(part.verdict().not(), "not " + part.condition(), List.of(part));
    }

    /** Whether some element meets a criterion; the parts are the elements that decide. */
    static <T> Explanation some(Fact<List<T>> list, String text, Function<T, Explanation> criterion) {
        List<T> elements = list.value();
        if (elements == null) {
            return without(list, text);
        }
        List<Explanation> parts = elements.stream().map(criterion).toList();
        Verdict verdict = parts.stream().map(Explanation::verdict).reduce(Verdict.NOT_SATISFIED, Verdict::or);
        return Explanation.of(
                verdict,
                text,
                parts.stream().filter(part -> part.verdict() == verdict).toList());
    }

    /**
     * A criterion that reads one yes-or-no fact in several places: judged for both of its values while it is unknown, so that the fact is
     * named only if it matters. Both have to be made of leaves and conjunctions alone.
     */
    static Explanation given(Fact<Boolean> fact, Function<Boolean, Explanation> criterion) {
        if (fact.value() != null) {
            return criterion.apply(fact.value());
        }
        Explanation yes = criterion.apply(true);
        Explanation no = criterion.apply(false);
        String text = "whether " + fact.label() + " or not: " + yes.condition() + "; " + no.condition();
        return yes.verdict() == no.verdict() && undecided(yes).equals(undecided(no))
                ? Explanation.of(yes.verdict(), text, List.of(yes, no))
                : Explanation.of(Verdict.UNKNOWN, text, List.of(is(fact, true), yes, no));
    }

    private static List<Explanation> undecided(Explanation explanation) {
        if (explanation.verdict() != Verdict.UNKNOWN) {
            return List.of();
        }
        return explanation.parts().isEmpty()
                ? List.of(explanation)
                : explanation.parts().stream()
                        .flatMap(part -> undecided(part).stream())
                        .toList();
    }

    private static boolean isNobody(Fact<?> fact) {
        return fact.value() == null && fact.missing().isEmpty();
    }

    private static Explanation without(Fact<?> fact, String text) {
        return isNobody(fact)
                ? Explanation.decided(Verdict.NOT_SATISFIED, text, new Observation(fact.label(), "none", ""))
                : Explanation.unknown(text, fact.missing());
    }

    private static Explanation decided(Fact<?> fact, String text, boolean holds, Object value) {
        return Explanation.decided(Verdict.of(holds), text, Observation.of(fact.path(), value));
    }

    private static Explanation combined(List<Explanation> parts, String word, BinaryOperator<Verdict> operator) {
        Verdict verdict =
                parts.stream().map(Explanation::verdict).reduce(operator).orElseThrow();
        String text = parts.stream().map(Explanation::condition).collect(Collectors.joining(word, "(", ")"));
        return Explanation.of(verdict, text, parts);
    }

    private static String shown(Collection<?> values, String word) {
        return values.isEmpty() ? "none" : values.stream().map(Object::toString).collect(Collectors.joining(word));
    }
}
