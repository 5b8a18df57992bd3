package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Verdict;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A yes, a no, or the facts that keep it from being either.
 *
 * @param verdict SATISFIED for yes, NOT_SATISFIED for no, UNKNOWN, or NOT_APPLICABLE where there is nothing to ask about
 * @param open the paths of the facts that could decide it; empty unless it is UNKNOWN
 */
public record Answer(Verdict verdict, List<String> open) {
    /** There is nothing to ask about. */
    public static final Answer NOT_APPLICABLE = new Answer(Verdict.NOT_APPLICABLE, List.of());

    /** Copies the list, each path once; what is decided depends on no fact any more. */
    public Answer {
        Objects.requireNonNull(verdict, "verdict");
        open = verdict == Verdict.UNKNOWN ? List.copyOf(new LinkedHashSet<>(open)) : List.of();
    }

    /**
     * What is known.
     *
     * @param holds whether it holds
     * @return yes or no
     */
    public static Answer of(boolean holds) {
        return new Answer(Verdict.of(holds), List.of());
    }

    /**
     * A fact.
     *
     * @param fact the fact, or {@code null} if it is unknown
     * @param path where the fact stands
     * @return the answer
     */
    public static Answer of(@Nullable Boolean fact, String path) {
        return fact == null ? unknown(path) : of(fact);
    }

    /**
     * What some facts would decide.
     *
     * @param open the paths of the facts
     * @return the answer
     */
    public static Answer unknown(String... open) {
        return new Answer(Verdict.UNKNOWN, List.of(open));
    }

    /**
     * Whether all hold.
     *
     * @param answers the parts
     * @return the conjunction; NOT_APPLICABLE if there are none
     */
    public static Answer allOf(Collection<Answer> answers) {
        Verdict verdict = answers.stream().map(Answer::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::and);
        return new Answer(verdict, openOf(answers));
    }

    /**
     * Whether at least one holds.
     *
     * @param answers the parts
     * @return the disjunction; no if there are none
     */
    public static Answer anyOf(Collection<Answer> answers) {
        Verdict verdict = answers.stream().map(Answer::verdict).reduce(Verdict.NOT_SATISFIED, Verdict::or);
        return new Answer(verdict, openOf(answers));
    }

    /**
     * Whether both hold.
     *
     * @param other the other part
     * @return the conjunction
     */
    public Answer and(Answer other) {
        return allOf(List.of(this, other));
    }

    /**
     * Whether one of both holds.
     *
     * @param other the other part
     * @return the disjunction
     */
    public Answer or(Answer other) {
        return new Answer(verdict.or(other.verdict), openOf(List.of(this, other)));
    }

    /**
     * The contrary.
     *
     * @return yes for no, no for yes, and the same facts open
     */
    public Answer not() {
        return new Answer(verdict.not(), open);
    }

    /**
     * Whether it is a yes.
     *
     * @return true for SATISFIED
     */
    public boolean isYes() {
        return verdict == Verdict.SATISFIED;
    }

    /**
     * Whether it is a no.
     *
     * @return true for NOT_SATISFIED
     */
    public boolean isNo() {
        return verdict == Verdict.NOT_SATISFIED;
    }

    private static List<String> openOf(Collection<Answer> answers) {
        Set<String> open = new LinkedHashSet<>();
        answers.forEach(answer -> open.addAll(answer.open));
        return List.copyOf(open);
    }
}
