package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.List;

/** A condition whose answer is known beforehand. */
record Fixed<S>(String text, List<String> reads, Answer answer) implements Condition<S> {
    static <S> Condition<S> of(Verdict verdict) {
        Answer answer = verdict == Verdict.ERROR
                ? Answer.error("fixed", new IllegalStateException("fixed"))
                : Answer.of(verdict, Facts.of("fixed"), Facts.of("fixed"));
        return new Fixed<>(verdict.name(), List.of(), answer);
    }

    static <S> Condition<S> unknown(String... missing) {
        return new Fixed<>("unknown", List.of(missing), Answer.unknown(Facts.of(List.of(missing))));
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return answer;
    }
}
