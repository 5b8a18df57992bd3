package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.Objects;

/**
 * Something that a subject satisfies or not, or of which that is unknown. Conditions are values: name them, reuse them, test them alone.
 * Whether a condition is asked at all is the business of a rule, see {@link Rule#when}.
 *
 * <p><b>For people writing conditions.</b> You rarely need to implement this: compare a {@link Fact}, or hand a strict lambda to {@link
 * Conditions#condition(String, Fact, java.util.function.Predicate)}, which never sees a missing value. Implement it to say something
 * three-valued of your own. Then keep its promises: the same subject gives the same answer; to learn a fact, or to narrow a range, never
 * turns SATISFIED into NOT_SATISFIED or back; UNKNOWN names all missing facts that could still decide and no other.
 *
 * @param <S> what is judged
 */
public interface Condition<S> {
    /**
     * The condition in words, as an expectation.
     *
     * @return for example {@code style is ASYNCHRONOUS}
     */
    String text();

    /**
     * The facts that the condition reads.
     *
     * @return their paths from the subject down, in the order in which they are read; one that begins with {@code /} is from the project
     *     down
     */
    List<String> reads();

    /**
     * Judges a subject. What it throws is contained where the condition stands: there it is ERROR.
     *
     * @param subject what to judge
     * @return the answer, with what it rests on and what keeps it open
     */
    Answer judge(Subject<S> subject);

    /**
     * The verdict on a subject.
     *
     * @param subject what to judge
     * @return SATISFIED, NOT_SATISFIED, UNKNOWN or ERROR
     */
    default Verdict verdict(Subject<S> subject) {
        return Contained.judge(this, subject).verdict();
    }

    /**
     * The same condition with the operands of all that is combined in it the other way round. Override it where a condition is made of
     * other ones, so that the laws can find out whether their order matters; no verdict and no missing fact may.
     *
     * @return the condition itself by default
     */
    default Condition<S> reversed() {
        return this;
    }

    /**
     * The same condition in words of its own.
     *
     * @param text what it says, as an expectation
     * @return a copy
     */
    default Condition<S> saying(String text) {
        return Combined.saying(Objects.requireNonNull(text, "text"), this);
    }

    /**
     * The same condition with a remedy of its own: what helps where this operand is what fails.
     *
     * @param remedy the advice, as literal text
     * @return a copy
     */
    default Condition<S> otherwise(String remedy) {
        return Combined.otherwise(Objects.requireNonNull(remedy, "remedy"), this);
    }
}
