package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.ArrayList;
import java.util.List;

/** Of how many elements of a list a condition has to hold. */
enum Quantifier {
    /** Of each; of none that is vacuously so. */
    EVERY("each"),
    /** Of at least one. */
    SOME("one");

    private final String words;

    Quantifier(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    <E> Answer over(List<Subject<E>> elements, Condition<E> condition) {
        List<Answer> answers = new ArrayList<>(elements.size());
        for (Subject<E> element : elements) {
            Answer answer = Contained.judge(condition, element);
            if (this == SOME && answer.isYes()) {
                return answer; // one reason is enough for what holds
            }
            answers.add(answer);
        }
        return of(answers);
    }

    Answer of(List<Answer> answers) {
        return this == EVERY ? Answer.all(answers) : Answer.any(answers);
    }
}
