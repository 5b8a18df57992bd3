package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/**
 * Something that a subject satisfies or not, or of which that is unknown. Conditions are values: name them, reuse them, test them alone.
 *
 * <p><b>For people writing conditions.</b> You rarely need to implement this: compare a {@link Fact}, or hand a strict lambda to {@link
 * Conditions#condition(String, Fact, java.util.function.Predicate)}, which never sees a missing value. Implement it to say something
 * three-valued of your own. Then keep its promises: the same subject gives the same answer; to learn a fact never turns SATISFIED into
 * NOT_SATISFIED or back; UNKNOWN names all missing facts that could still decide and no other; WAIVED is never returned.
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
     * Judges a subject and says why.
     *
     * @param subject what to judge
     * @return the verdict with its reasons
     */
    Explanation explain(Subject<S> subject);

    /**
     * Judges a subject without saying why. Override it only to be faster; the verdict has to be the one that {@link #explain} gives.
     *
     * @param subject what to judge
     * @return the verdict
     */
    default Verdict verdict(Subject<S> subject) {
        return explain(subject).verdict();
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
}
