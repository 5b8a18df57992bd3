package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.function.Function;

/** Of how many of some a condition has to hold. */
enum Quantifier {
    /** Of each; of none that is vacuously so. */
    EVERY,
    /** Of at least one. */
    SOME;

    String words(String ofEvery, String ofSome) {
        return this == EVERY ? ofEvery : ofSome;
    }

    /** Of conditions that are put together; those that are ruled out are told where the rest is open. */
    <T> Answer ofParts(List<T> all, Function<T, Answer> judge) {
        return this == EVERY ? Answer.all(all, judge) : Answer.oneOf(all, judge);
    }

    <T> Answer over(List<T> all, Function<T, Answer> judge) {
        return this == EVERY ? Answer.all(all, judge) : Answer.any(all, judge);
    }
}
