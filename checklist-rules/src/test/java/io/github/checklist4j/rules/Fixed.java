package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.List;

/** A condition whose answer is known beforehand. */
record Fixed<S>(String text, Answer answer) implements Condition<S> {
    static <S> Condition<S> of(Verdict verdict) {
        return new Fixed<>(verdict.name(), answer(verdict));
    }

    /** A condition that holds or not because of a fact. */
    static <S> Condition<S> of(boolean holds, String fact) {
        return new Fixed<>(fact, Answer.of(holds, Facts.of(fact)));
    }

    static <S> Condition<S> unknown(String... missing) {
        return new Fixed<>("unknown", Answer.unknown(Facts.of(List.of(missing))));
    }

    /** An answer; where it is UNKNOWN or definite, it is so because of the facts. */
    static Answer answer(Verdict verdict, String... facts) {
        Facts these = Facts.of(List.of(facts));
        return verdict == Verdict.ERROR
                ? Answer.error("it holds", new IllegalStateException("broken"))
                : Answer.of(verdict, these, these);
    }

    @Override
    public List<String> reads() {
        return answer.open().paths();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return answer;
    }
}
