package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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

    private static final Answer YES = new Answer(Verdict.SATISFIED, List.of());
    private static final Answer NO = new Answer(Verdict.NOT_SATISFIED, List.of());

    /** Copies the list, each path once; what is decided depends on no fact any more. */
    public Answer {
        Objects.requireNonNull(verdict, "verdict");
        open = verdict == Verdict.UNKNOWN ? eachOnce(open) : List.of();
    }

    private static List<String> eachOnce(List<String> paths) {
        return List.copyOf(paths.size() < 2 ? paths : new LinkedHashSet<>(paths));
    }

    /**
     * What is known.
     *
     * @param holds whether it holds
     * @return yes or no
     */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
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
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (Answer answer : answers) {
            verdict = verdict.and(answer.verdict);
        }
        return joined(verdict, answers);
    }

    /**
     * Whether at least one holds.
     *
     * @param answers the parts
     * @return the disjunction; no if there are none
     */
    public static Answer anyOf(Collection<Answer> answers) {
        Verdict verdict = Verdict.NOT_SATISFIED;
        for (Answer answer : answers) {
            verdict = verdict.or(answer.verdict);
        }
        return joined(verdict, answers);
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
        return joined(verdict.or(other.verdict), List.of(this, other));
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

    /** What is open matters only while the whole is. */
    private static Answer joined(Verdict verdict, Collection<Answer> answers) {
        List<String> open = new ArrayList<>();
        if (verdict == Verdict.UNKNOWN) {
            answers.forEach(answer -> open.addAll(answer.open));
        }
        return new Answer(verdict, open);
    }
}
