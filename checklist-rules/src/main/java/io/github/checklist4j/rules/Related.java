package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Whether one of the elements of a list of the project is related to the subject and fulfils what is required of it.
 *
 * @param text what it says
 * @param list the list
 * @param relation whether an element is related
 * @param requirement what is required of it
 * @param facts what the two read of an element
 */
record Related<S, E>(
        String text,
        ListFact<Project, E> list,
        Function<Subject<S>, Condition<E>> relation,
        Function<Subject<S>, Condition<E>> requirement,
        List<Fact<E, ?>> facts) {
    Condition<S> condition() {
        return new Judged<>(
                () -> text,
                () -> Paths.within(Fact.FROM_PROJECT + list.path(), Paths.of(facts)),
                this::judge,
                () -> reversed().condition(),
                null);
    }

    private Answer judge(Subject<S> subject) {
        Condition<E> related = relation.apply(subject);
        List<Subject<E>> elements = Index.candidates(list, related, subject.root());
        if (elements == null) {
            return Answer.unknown(list.missing(subject.root()));
        }
        Condition<E> required = requirement.apply(subject);
        List<Answer> answers = new ArrayList<>(elements.size() + 1);
        List<Answer> unrelated = new ArrayList<>();
        for (Subject<E> element : elements) {
            Answer is = Contained.judge(related, element);
            Answer answer = is.isNo() ? is : is.and(Contained.judge(required, element));
            if (answer.isYes()) {
                return answer;
            }
            (is.isNo() ? unrelated : answers).add(answer);
        }
        Index.Others others = Index.others(list, related, subject.root());
        if (answers.isEmpty() || others.count() + unrelated.size() > 0) {
            answers.add(Answer.late(
                    Verdict.NOT_SATISFIED,
                    new Unrelated(list.path(), related::text, unrelated, others, answers.isEmpty())::ground));
        }
        return Answer.any(answers);
    }

    private Related<S, E> reversed() {
        return new Related<>(
                text,
                list,
                subject -> relation.apply(subject).reversed(),
                subject -> requirement.apply(subject).reversed(),
                facts);
    }
}
