package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a question: SATISFIED, NOT_SATISFIED or UNKNOWN, the facts that this rests on, and the facts that could still change it;
 * ERROR where judging it failed. Answers combine by strong Kleene logic: a false conjunction rests on a false part, a true one on all its
 * parts, and a disjunction mirrors it. Reasons and paths are written out when somebody looks, so an answer that nobody asks for its reasons
 * costs nothing.
 */
public abstract sealed class Answer permits Alternatives, Cased, Leaf, Late, Junction, Negation, Told {
    private final Verdict verdict;

    Answer(Verdict verdict) {
        if (verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.WAIVED) {
            throw new IllegalArgumentException("no condition gives " + verdict);
        }
        this.verdict = verdict;
    }

    /**
     * An answer that rests on no fact.
     *
     * @param holds whether it holds
     * @return SATISFIED or NOT_SATISFIED
     */
    public static Answer of(boolean holds) {
        return holds ? Leaf.YES : Leaf.NO;
    }

    /**
     * An answer that rests on facts.
     *
     * @param holds whether it holds
     * @param facts the facts that this rests on
     * @return SATISFIED or NOT_SATISFIED
     */
    public static Answer of(boolean holds, Facts facts) {
        return new Leaf(Verdict.of(holds), facts, Facts.NONE, null);
    }

    /**
     * An answer that rests on facts, with what was seen in them.
     *
     * @param holds whether it holds
     * @param facts the facts that this rests on
     * @param words what was seen beside what was expected
     * @return SATISFIED or NOT_SATISFIED
     */
    public static Answer of(boolean holds, Facts facts, Supplier<Comparison> words) {
        return new Leaf(Verdict.of(holds), facts, Facts.NONE, words);
    }

    /**
     * A fact that is a yes or no itself.
     *
     * @param fact the fact, or {@code null}: unknown
     * @param path where it stands
     * @return what it says
     */
    public static Answer of(@Nullable Boolean fact, Path path) {
        return fact == null
                ? unknown(Facts.of(path))
                : of(fact, Facts.of(path), () -> Comparison.of(Side.of(path.toString(), fact), "is", Side.of(true)));
    }

    /**
     * Whether a fact has a value.
     *
     * @param fact the fact, or {@code null}: unknown
     * @param expected the value
     * @param path where it stands
     * @param <T> its type
     * @return UNKNOWN while the fact is
     */
    public static <T> Answer is(@Nullable T fact, T expected, Path path) {
        return fact == null
                ? unknown(Facts.of(path))
                : of(
                        fact.equals(expected),
                        Facts.of(path),
                        () -> Comparison.of(Side.of(path.toString(), fact), "is", Side.of(expected)));
    }

    /**
     * A question that nobody can answer yet.
     *
     * @param open the facts that could still decide
     * @return UNKNOWN
     */
    public static Answer unknown(Facts open) {
        return new Leaf(Verdict.UNKNOWN, Facts.NONE, open, null);
    }

    /**
     * A question that nobody can answer yet.
     *
     * @param open the fact that could still decide
     * @return UNKNOWN
     */
    public static Answer unknown(Path open) {
        return unknown(Facts.of(open));
    }

    /**
     * A verdict with all that belongs to it.
     *
     * @param verdict SATISFIED, NOT_SATISFIED or UNKNOWN
     * @param facts what a definite one rests on
     * @param open what keeps UNKNOWN open
     * @return the answer
     * @throws IllegalArgumentException for NOT_APPLICABLE and WAIVED: whether something applies is up to rules, and waivers act on findings
     */
    public static Answer of(Verdict verdict, Facts facts, Facts open) {
        return new Leaf(verdict, facts, verdict == Verdict.UNKNOWN ? open : Facts.NONE, null);
    }

    /**
     * A definite verdict whose facts are asked for only where somebody wants to know them.
     *
     * @param verdict SATISFIED or NOT_SATISFIED
     * @param ground gives the facts
     * @return the answer
     */
    public static Answer late(Verdict verdict, Supplier<Ground> ground) {
        return new Late(verdict) {
            @Override
            protected Ground ground() {
                return ground.get();
            }

            @Override
            protected Facts missing() {
                return Facts.NONE;
            }
        };
    }

    /**
     * A question of which the judging failed.
     *
     * @param question the question, in words
     * @param failure what was thrown
     * @return ERROR
     */
    public static Answer error(String question, Throwable failure) {
        String cause = Failure.words(failure);
        return new Leaf(
                Verdict.ERROR,
                Facts.NONE,
                Facts.NONE,
                () -> Comparison.of(Side.of("cause", cause), "is", Side.of(question)));
    }

    /**
     * Whether all hold.
     *
     * @param answers the answers
     * @return the conjunction; SATISFIED of none
     */
    public static Answer all(Collection<Answer> answers) {
        return Junction.of(answers.toArray(Answer[]::new), Verdict.SATISFIED);
    }

    /**
     * Whether something holds of each of several.
     *
     * @param each what is asked about
     * @param question asks about one
     * @param <E> the type of each
     * @return the conjunction; SATISFIED of none
     */
    public static <E> Answer all(Collection<E> each, Function<? super E, Answer> question) {
        Answer[] answers = new Answer[each.size()];
        int next = 0;
        for (E one : each) { // no lambda: conditions may stand in conditions many hundred deep
            answers[next++] = question.apply(one);
        }
        return Junction.of(answers, Verdict.SATISFIED);
    }

    /**
     * Whether one holds.
     *
     * @param answers the answers
     * @return the disjunction; NOT_SATISFIED of none
     */
    public static Answer any(Collection<Answer> answers) {
        return any(answers.toArray(Answer[]::new));
    }

    /**
     * Whether something holds of one of several; the first of which it does is enough, and the others are not asked about.
     *
     * @param each what is asked about, the first one first
     * @param question asks about one
     * @param <E> the type of each
     * @return the disjunction; NOT_SATISFIED of none
     */
    public static <E> Answer any(Collection<E> each, Function<? super E, Answer> question) {
        return upToYes(each, question, Answer::any);
    }

    private static Answer any(Answer[] answers) {
        return Junction.of(answers, Verdict.NOT_SATISFIED);
    }

    private static <E> Answer upToYes(
            Collection<E> each, Function<? super E, Answer> question, Function<Answer[], Answer> withoutYes) {
        Answer[] answers = new Answer[each.size()];
        int next = 0;
        for (E one : each) {
            Answer answer = question.apply(one);
            if (answer.isYes()) {
                return answer;
            }
            answers[next++] = answer;
        }
        return withoutYes.apply(answers);
    }

    private static Answer oneOf(Answer[] answers) {
        Answer any = any(answers);
        return any.isUnknown() ? Alternatives.of(any, answers) : any;
    }

    /**
     * Whether something holds of one of a few alternatives; the first of which it does is enough. While that is open, what rules others out is
     * shown: whoever finds out the rest sees why it is asked for.
     *
     * @param each what is asked about, the first one first
     * @param question asks about one
     * @param <E> the type of each
     * @return the disjunction; NOT_SATISFIED of none
     */
    public static <E> Answer oneOf(Collection<E> each, Function<? super E, Answer> question) {
        return upToYes(each, question, Answer::oneOf);
    }

    /**
     * Whether this holds and another one does.
     *
     * @param other the other
     * @return the conjunction
     */
    public final Answer and(Answer other) {
        return Junction.of(new Answer[] {this, other}, Verdict.SATISFIED);
    }

    /**
     * Whether this holds or another one does, as {@link #oneOf} says it.
     *
     * @param other the other
     * @return the disjunction
     */
    public final Answer or(Answer other) {
        return oneOf(new Answer[] {this, other});
    }

    /**
     * Whether another one holds where this does.
     *
     * @param required what has to hold then
     * @return the implication: not this, or what is required
     */
    public final Answer implies(Answer required) {
        return any(new Answer[] {not(), required});
    }

    /**
     * The contrary, for the same reasons.
     *
     * @return the negation
     */
    public final Answer not() {
        return new Negation(this);
    }

    /**
     * The same answer in a case that has to be given: its reasons are joined with why the case is.
     *
     * @param given an answer that is SATISFIED
     * @return a copy
     */
    public final Answer because(Answer given) {
        return new Cased(this, given);
    }

    /**
     * The same answer about something that facts have picked: its reasons need these too, which goes without saying.
     *
     * @param which the facts
     * @return a copy that rests on both
     */
    public final Answer pickedBy(Facts which) {
        return which.isEmpty()
                ? this
                : because(late(Verdict.SATISFIED, () -> new Ground(Facts.NONE, which, null, false)));
    }

    /**
     * The same answer, said as one comparison: the facts of a reason count as one computed quantity.
     *
     * @param words what was seen beside what was expected
     * @return a copy
     */
    public final Answer shownAs(Supplier<Comparison> words) {
        return new Told(this, words, null, null, null);
    }

    /**
     * The same answer, said as one comparison of a quantity; while it is open, only where somebody has stated what the quantity rests on.
     *
     * @param seen the quantity
     * @param words what was seen beside what was expected
     * @return a copy
     */
    public final Answer shownAs(Interval seen, Supplier<Comparison> words) {
        return new Told(this, words, seen, null, null);
    }

    /**
     * The same answer, with changes that would satisfy it.
     *
     * @param changes makes the changes
     * @return a copy
     */
    public final Answer suggesting(Supplier<List<Suggestion>> changes) {
        return new Told(this, null, null, changes, null);
    }

    /**
     * The same answer, with what helps in this case. What a part of it says nearer to the fault wins.
     *
     * @param remedy the advice
     * @return a copy
     */
    public final Answer otherwise(String remedy) {
        return new Told(this, null, null, null, remedy);
    }

    /**
     * The verdict.
     *
     * @return SATISFIED, NOT_SATISFIED, UNKNOWN or ERROR
     */
    public final Verdict verdict() {
        return verdict;
    }

    /**
     * Whether it is known to hold.
     *
     * @return true for SATISFIED
     */
    public final boolean isYes() {
        return verdict == Verdict.SATISFIED;
    }

    /**
     * Whether it is known not to hold.
     *
     * @return true for NOT_SATISFIED
     */
    public final boolean isNo() {
        return verdict == Verdict.NOT_SATISFIED;
    }

    /**
     * Whether nobody knows.
     *
     * @return true for UNKNOWN
     */
    public final boolean isUnknown() {
        return verdict == Verdict.UNKNOWN;
    }

    /**
     * The facts that could still change it.
     *
     * @return the facts; none unless the verdict is UNKNOWN
     */
    public abstract Facts open();

    /**
     * What suffices for the verdict, in each of several ways.
     *
     * @return the ways; empty for UNKNOWN
     */
    public abstract List<Basis> bases();

    /**
     * What suffices for the verdict, without what holds more facts than another way needs.
     *
     * @return the ways of {@link #bases}, except those that hold all facts of another one and some more
     */
    public final List<Basis> smallest() {
        return isUnknown() ? bases() : Smallest.of(bases());
    }

    /**
     * The facts of the first reason.
     *
     * @return the facts that the verdict rests on; none for UNKNOWN
     */
    public final Facts facts() {
        List<Basis> bases = bases();
        return bases.isEmpty() ? Facts.NONE : bases.get(0).facts();
    }

    /**
     * The changes that would satisfy it.
     *
     * @return the changes; empty where nobody computed any
     */
    public List<Suggestion> suggestions() {
        return List.of();
    }

    /**
     * The reasons, written out.
     *
     * @return each of them once
     */
    public final List<Reason> reasons() {
        List<Basis> smallest = isUnknown() ? Alternatives.told(bases()) : smallest();
        if (smallest.size() == 1) {
            return List.of(smallest.get(0).reason());
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        smallest.forEach(basis -> reasons.add(basis.reason()));
        return new ArrayList<>(reasons);
    }

    @Override
    public String toString() {
        return isUnknown() ? verdict + ", open " + open() : verdict + " by " + facts();
    }
}
