package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of ids of records that stand elsewhere in the project; its elements are those records. It is unknown while the ids or the list
 * that they lead to are; where that list is known to be empty, so is this one.
 *
 * @param <S> the record that the fact belongs to
 * @param <E> the record that is referred to
 */
public final class ReferencesFact<S, E> extends ListFact<S, E> {
    private final ListFact<S, String> ids;
    private final ListFact<Project, E> target;

    ReferencesFact(String path, Function<S, @Nullable List<String>> ids, ListFact<Project, E> target) {
        this(
                new ListFact<>(
                        path,
                        Reader.ofNames(record -> somebody(ids.apply(record)), List.of(), target),
                        (id, index) -> id),
                target);
    }

    private ReferencesFact(ListFact<S, String> ids, ListFact<Project, E> target) {
        super(ids.path(), Reader.ofSubject(subject -> resolved(subject, ids, target)), target::keyOf);
        this.ids = ids;
        this.target = target;
    }

    /** The ids that say something; an empty one is nobody. */
    private static @Nullable List<String> somebody(@Nullable List<String> written) {
        return written != null && written.contains("")
                ? written.stream().filter(id -> !id.isEmpty()).toList()
                : written;
    }

    private static <S, E> @Nullable List<E> resolved(
            Subject<S> subject, ListFact<S, String> ids, ListFact<Project, E> target) {
        List<String> wanted = ids.of(subject);
        if (wanted == null) {
            return null;
        }
        List<E> found = new ArrayList<>(wanted.size());
        for (String id : wanted) {
            Subject<E> element = subject.find(target, id);
            if (element == null) {
                return null;
            }
            found.add(element.value());
        }
        return found;
    }

    /**
     * The same fact, taken for none where it is absent: the result lists that, and a strict assessor takes it for unknown all the same.
     *
     * @param why why that may be assumed, in words
     * @return the key
     */
    public ReferencesFact<S, E> assumingNone(String why) {
        return new ReferencesFact<>(new ListFact<>(path(), ids.assumed(List.of(), why), (id, index) -> id), target);
    }

    /**
     * The ids alone, which may be known although the records are not.
     *
     * @return the key
     */
    public ListFact<S, String> ids() {
        return ids;
    }

    @Override
    List<String> reads() {
        return reads(List.of());
    }

    @Override
    List<String> reads(List<String> inner) {
        return Paths.following(path(), target.path(), inner);
    }

    @Override
    String place() {
        return FROM_PROJECT + target.path();
    }

    String idOf(Subject<E> subject) {
        return target.keyOf(subject.value(), 0);
    }

    @Override
    public Condition<S> isNotEmpty() {
        return ids.isNotEmpty();
    }

    @Override
    public Condition<S> isEmpty() {
        return ids.isEmpty();
    }

    /**
     * Whether all records are among those that another fact refers to.
     *
     * @param allowed the other fact, of the project
     * @return the condition: SATISFIED for an empty list; while the ids are unknown, they may be any of the records that there are
     */
    public Condition<S> isWithin(ReferencesFact<Project, E> allowed) {
        return Inclusion.of(this, allowed);
    }

    @Override
    Facts stated(Subject<S> subject) {
        return ids.stated(subject);
    }

    @Override
    Facts naming(Subject<S> subject) {
        return Facts.of(ids.where(subject));
    }

    @Override
    Answer names(Subject<S> subject) {
        return Answer.of(
                true,
                naming(subject),
                () -> io.github.checklist4j.assessment.Comparison.of(ids.seen(subject), "names", Side.of("")));
    }

    @Override
    Subject<E> subject(Place<E> place, E element, int index) {
        Elements<E> elements = Objects.requireNonNull(place.evaluation().elements(target), "where it was found");
        return Objects.requireNonNull(elements.withId(keyOf(element, index)), "what was found by its id");
    }

    /** Any record of the list that the ids lead to, as long as nobody wrote down which. */
    @Override
    @Nullable
    List<Subject<E>> candidates(Subject<S> subject) {
        return ids.of(subject) == null ? target.elements(subject.root()) : null;
    }

    /** The ids, or while they are unknown all that there are; {@code null} if these are unknown too. */
    @Nullable
    List<String> possibleIds(Subject<S> subject) {
        List<String> known = ids.of(subject);
        return known == null ? subject.root().ids(target) : known;
    }

    @Override
    public Facts missing(Subject<S> subject) {
        return ids.of(subject) == null ? ids.missing(subject) : Facts.of(target.path());
    }
}
