package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The id of a record that stands elsewhere in the project; its value is that record. It is unknown while the id or the list that it leads
 * to is. An empty id says that there is known to be none, and so does a list known to be empty.
 *
 * @param <S> the record that the fact belongs to
 * @param <T> the record that is referred to
 */
public final class ReferenceFact<S, T> extends Fact<S, T> {
    private final TextFact<S> id;
    private final ListFact<Project, T> target;

    ReferenceFact(String path, Function<S, @Nullable String> id, ListFact<Project, T> target) {
        this(new TextFact<>(path, Reader.ofNames(id, "", target)), target);
    }

    private ReferenceFact(TextFact<S> id, ListFact<Project, T> target) {
        super(id.path(), Reader.ofSubject(subject -> {
            Subject<T> found = found(subject, id, target);
            return found == null ? null : found.value();
        }));
        this.id = id;
        this.target = target;
    }

    private static <S, T> @Nullable Subject<T> found(Subject<S> subject, TextFact<S> id, ListFact<Project, T> target) {
        String wanted = id.of(subject);
        return wanted == null || wanted.isEmpty() ? null : subject.find(target, wanted);
    }

    /**
     * The id alone, which may be known although the record is not.
     *
     * @return the key
     */
    public TextFact<S> id() {
        return id;
    }

    /**
     * The record that is referred to, as a subject.
     *
     * @param subject the record that refers
     * @return the subject, or {@code null} if it is unknown or there is none
     */
    public @Nullable Subject<T> follow(Subject<S> subject) {
        return found(subject, id, target);
    }

    String idOf(Subject<T> subject) {
        return target.keyOf(subject.value(), 0);
    }

    @Override
    public Facts missing(Subject<S> subject) {
        return id.of(subject) == null ? super.missing(subject) : Facts.of(target.path());
    }

    /**
     * Whether a record is named at all.
     *
     * @return the condition: UNKNOWN while the id is absent, NOT_SATISFIED if it is empty
     */
    public Condition<S> isStated() {
        return id.isStated();
    }

    /**
     * Whether the record that is referred to satisfies a condition.
     *
     * @param condition the condition on that record
     * @return the condition: NOT_SATISFIED if there is known to be no such record
     */
    public Condition<S> has(Condition<T> condition) {
        Object question = new Object(); // the same for all subjects
        return new Judged<>(
                () -> path() + " has " + condition.text(),
                () -> Paths.following(path(), target.path(), condition.reads()),
                subject -> follow(subject, condition, question),
                () -> has(condition.reversed()),
                null);
    }

    private Answer follow(Subject<S> subject, Condition<T> condition, Object question) {
        Subject<T> followed = follow(subject);
        if (followed != null) {
            Answer stated = id.isStated().judge(subject);
            Answer has = Contained.judge(condition, followed);
            return stated.isYes() ? has.because(stated) : stated.and(has);
        }
        String wanted = id.of(subject);
        if (wanted != null && wanted.isEmpty()) {
            return Answer.of(
                    false,
                    id.stated(subject),
                    () -> Comparison.of(Side.of(subject.path(path()), Texts.of("")), "has", Side.of(condition.text())));
        }
        Answer any = wanted == null ? ofAny(subject, condition, question) : null;
        return any != null && any.isNo() ? any.pickedBy(Facts.of(target.path())) : Answer.unknown(missing(subject));
    }

    /** Nobody knows which record is meant; if none of those that there are will do, nobody needs to know. */
    private @Nullable Answer ofAny(Subject<S> subject, Condition<T> condition, Object question) {
        List<Subject<T>> candidates = target.elements(subject.root());
        return candidates == null
                ? null
                : subject.once(question, () -> Answer.any(candidates, each -> Contained.judge(condition, each)));
    }
}
