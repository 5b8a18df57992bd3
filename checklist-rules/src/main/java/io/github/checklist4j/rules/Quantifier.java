package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.ArrayList;
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

    <T> Answer over(List<T> all, Function<T, Answer> judge) {
        return over(all, judge, Answer::any);
    }

    /** The same, where one of several says itself how it is told. */
    <T> Answer over(List<T> all, Function<T, Answer> judge, Function<List<Answer>, Answer> any) {
        List<Answer> answers = new ArrayList<>(all.size());
        for (T each : all) {
            Answer answer = judge.apply(each);
            if (this == SOME && answer.isYes()) {
                return answer; // one reason is enough for what holds
            }
            answers.add(answer);
        }
        return this == EVERY ? Answer.all(answers) : any.apply(answers);
    }
}
