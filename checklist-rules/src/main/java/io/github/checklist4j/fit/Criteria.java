package io.github.checklist4j.fit;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three-valued criteria with their reasons. A criterion that is unknown names the facts that could change it, and no other. */
final class Criteria {
    private Criteria() {}

    static <T> Criterion is(Fact<T> fact, T expected) {
        return isOneOf(fact, List.of(expected));
    }

    static <T> Criterion isOneOf(Fact<T> fact, List<T> expected) {
        return judged(fact, expected::contains, () -> fact.label() + " is " + shown(expected, " or "), value -> value);
    }

    static <T> Criterion isNone(Fact<List<T>> list) {
        return judged(list, List::isEmpty, () -> list.label() + " is none", value -> shown(value, ", "));
    }

    private static <T> Criterion judged(
            Fact<T> fact, Predicate<T> test, Supplier<String> text, Function<T, Object> shown) {
        T value = fact.value();
        return Criterion.of(
                () -> value == null ? without(fact) : Verdict.of(test.test(value)),
                () -> value == null
                        ? without(fact, text.get())
                        : decided(fact, text.get(), test.test(value), shown.apply(value)));
    }

    static <T> Criterion differ(Fact<T> one, Fact<T> other) {
        return Criterion.of(() -> differing(one, other), () -> explainedDifference(one, other));
    }

    private static <T> Verdict differing(Fact<T> one, Fact<T> other) {
        T first = one.value();
        T second = other.value();
        if (first != null && second != null) {
            return Verdict.of(!first.equals(second));
        }
        return one.isNobody() || other.isNobody() ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }

    private static <T> Explanation explainedDifference(Fact<T> one, Fact<T> other) {
        String text = one.label() + " and " + other.label() + " differ";
        if (one.isNobody() || other.isNobody()) {
            return Explanation.decided(Verdict.NOT_SATISFIED, text);
        }
        List<String> missing = Stream.of(one, other)
                .flatMap(fact -> fact.missing().stream())
                .distinct()
                .toList();
        return one.value() == null || other.value() == null
                ? Explanation.unknown(text, missing)
                : Explanation.decided(
                        differing(one, other),
                        text,
                        Observation.of(one.path(), one.value()),
                        Observation.of(other.path(), other.value()));
    }

    static Criterion allOf(Criterion... parts) {
        return combined(List.of(parts), " and ", Verdict::and, Verdict.NOT_SATISFIED);
    }

    static Criterion anyOf(Criterion... parts) {
        return combined(List.of(parts), " or ", Verdict::or, Verdict.SATISFIED);
    }

    static Criterion not(Criterion part) {
        return Criterion.of(() -> part.verdict().not(), () -> {
            Explanation inner = part.explain();
            return Explanation.of(inner.verdict().not(), "not " + inner.condition(), List.of(inner));
        });
    }

    /** Whether some element meets a criterion; the parts are the elements that decide. */
    static <T> Criterion some(Fact<List<T>> list, String text, Function<T, Criterion> criterion) {
        List<T> elements = list.value();
        if (elements == null) {
            return Criterion.of(() -> without(list), () -> without(list, text));
        }
        return Criterion.of(
                () -> {
                    Verdict verdict = Verdict.NOT_SATISFIED;
                    for (T element : elements) {
                        verdict = verdict.or(criterion.apply(element).verdict());
                    }
                    return verdict;
                },
                () -> explainedSome(
                        text,
                        elements.stream()
                                .map(element -> criterion.apply(element).explain())
                                .toList()));
    }

    private static Explanation explainedSome(String text, List<Explanation> parts) {
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
    static Criterion given(Fact<Boolean> fact, Function<Boolean, Criterion> criterion) {
        if (fact.value() != null) {
            return criterion.apply(fact.value());
        }
        return Criterion.of(() -> either(fact, criterion).verdict(), () -> either(fact, criterion));
    }

    private static Explanation either(Fact<Boolean> fact, Function<Boolean, Criterion> criterion) {
        Explanation yes = criterion.apply(true).explain();
        Explanation no = criterion.apply(false).explain();
        String text = "whether " + fact.label() + " or not: " + yes.condition() + "; " + no.condition();
        return yes.verdict() == no.verdict() && undecided(yes).equals(undecided(no))
                ? Explanation.of(yes.verdict(), text, List.of(yes, no))
                : Explanation.of(Verdict.UNKNOWN, text, List.of(is(fact, true).explain(), yes, no));
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

    private static Verdict without(Fact<?> fact) {
        return fact.isNobody() ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }

    private static Explanation without(Fact<?> fact, String text) {
        return fact.isNobody()
                ? Explanation.decided(Verdict.NOT_SATISFIED, text, new Observation(fact.label(), "none", ""))
                : Explanation.unknown(text, fact.missing());
    }

    private static Explanation decided(Fact<?> fact, String text, boolean holds, Object value) {
        return Explanation.decided(Verdict.of(holds), text, Observation.of(fact.path(), value));
    }

    private static Criterion combined(
            List<Criterion> parts, String word, BinaryOperator<Verdict> operator, Verdict decisive) {
        return Criterion.of(
                () -> {
                    Verdict verdict = parts.get(0).verdict();
                    for (int i = 1; i < parts.size() && verdict != decisive; i++) {
                        verdict = operator.apply(verdict, parts.get(i).verdict());
                    }
                    return verdict;
                },
                () -> explained(parts.stream().map(Criterion::explain).toList(), word, operator));
    }

    private static Explanation explained(List<Explanation> parts, String word, BinaryOperator<Verdict> operator) {
        Verdict verdict =
                parts.stream().map(Explanation::verdict).reduce(operator).orElseThrow();
        String text = parts.stream().map(Explanation::condition).collect(Collectors.joining(word, "(", ")"));
        return Explanation.of(verdict, text, parts);
    }

    private static String shown(Collection<?> values, String word) {
        return values.isEmpty() ? "none" : values.stream().map(Object::toString).collect(Collectors.joining(word));
    }
}
