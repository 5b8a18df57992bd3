package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Why a condition came out as it did: a tree with the shape of the condition.
 *
 * @param verdict what came out
 * @param condition the condition in words, as an expectation: {@code style is ASYNCHRONOUS}
 * @param observed what was seen
 * @param missing for UNKNOWN the paths of the facts that could still decide, in declaration order; empty otherwise
 * @param suggestions the smallest changes that would satisfy the condition
 * @param parts the explanations of the parts, if it has any
 */
@Sparse
public record Explanation(
        Verdict verdict,
        String condition,
        List<Observation> observed,
        List<String> missing,
        List<Suggestion> suggestions,
        List<Explanation> parts) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if facts are missing though the verdict is not UNKNOWN
     */
    public Explanation {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(condition, "condition");
        observed = List.copyOf(observed);
        missing = List.copyOf(missing);
        suggestions = List.copyOf(suggestions);
        parts = List.copyOf(parts);
        if (verdict != Verdict.UNKNOWN && !missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "missing facts explain UNKNOWN, not " + verdict + " of \"" + condition + "\"");
        }
    }

    /**
     * A condition that was decided.
     *
     * @param verdict what came out
     * @param condition the condition in words
     * @param observed what was seen
     * @return the explanation
     */
    public static Explanation decided(Verdict verdict, String condition, Observation... observed) {
        return new Explanation(verdict, condition, List.of(observed), List.of(), List.of(), List.of());
    }

    /**
     * A condition that cannot be decided yet.
     *
     * @param condition the condition in words
     * @param missing the paths of the missing facts
     * @param observed what was seen
     * @return the explanation
     */
    public static Explanation unknown(String condition, List<String> missing, Observation... observed) {
        return new Explanation(Verdict.UNKNOWN, condition, List.of(observed), missing, List.of(), List.of());
    }

    /**
     * A condition that is made of parts; the missing facts are those of the parts that are unknown.
     *
     * @param verdict what came out
     * @param condition the condition in words
     * @param parts the explanations of the parts
     * @return the explanation
     */
    public static Explanation of(Verdict verdict, String condition, List<Explanation> parts) {
        Set<String> missing = new LinkedHashSet<>();
        if (verdict == Verdict.UNKNOWN) {
            parts.stream().map(Explanation::missing).forEach(missing::addAll);
        }
        return new Explanation(verdict, condition, List.of(), List.copyOf(missing), List.of(), parts);
    }

    /**
     * The same explanation with advice.
     *
     * @param more the changes that would satisfy the condition
     * @return a copy
     */
    public Explanation suggesting(Collection<Suggestion> more) {
        return new Explanation(verdict, condition, observed, missing, List.copyOf(more), parts);
    }
}
