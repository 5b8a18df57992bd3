package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A condition on the elements of a list of the project that are related to the subject. */
final class Related<S, E> implements Condition<S> {
    private final String text;
    private final ListFact<Project, E> list;
    private final Function<Subject<S>, Condition<E>> relation;
    private final Function<Subject<S>, Condition<E>> requirement;
    private final List<Fact<E, ?>> reads;
    private final Quantifier quantifier;

    Related(
            String text,
            ListFact<Project, E> list,
            Function<Subject<S>, Condition<E>> relation,
            Function<Subject<S>, Condition<E>> requirement,
            List<Fact<E, ?>> reads,
            Quantifier quantifier) {
        this.text = text;
        this.list = list;
        this.relation = relation;
        this.requirement = requirement;
        this.reads = reads;
        this.quantifier = quantifier;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> reads() {
        List<String> inner = reads.stream().map(Fact::path).toList();
        return Paths.within(Fact.FROM_PROJECT + list.path(), inner);
    }

    @Override
    public Answer judge(Subject<S> subject) {
        Condition<E> related = relation.apply(subject);
        List<Subject<E>> elements = Index.candidates(list, related, subject.root());
        if (elements == null) {
            return Answer.unknown(Facts.of(list.missing(subject.root())));
        }
        Condition<E> required = requirement.apply(subject);
        List<Answer> answers = new ArrayList<>(elements.size() + 1);
        for (Subject<E> element : elements) {
            Answer answer = on(element, related, required);
            if (quantifier == Quantifier.SOME && answer.isYes()) {
                return answer;
            }
            answers.add(answer);
        }
        answers.add(Index.others(list, related, subject.root(), quantifier == Quantifier.EVERY));
        return quantifier.of(answers);
    }

    private Answer on(Subject<E> element, Condition<E> related, Condition<E> required) {
        Answer is = Contained.judge(related, element);
        if (quantifier == Quantifier.SOME) {
            return is.isNo() ? is : is.and(Contained.judge(required, element));
        }
        return is.isNo() ? is.not() : is.not().or(Contained.judge(required, element));
    }

    @Override
    public Condition<S> reversed() {
        return new Related<>(
                text,
                list,
                subject -> relation.apply(subject).reversed(),
                subject -> requirement.apply(subject).reversed(),
                reads,
                quantifier);
    }

    @Override
    public String toString() {
        return text();
    }
}
