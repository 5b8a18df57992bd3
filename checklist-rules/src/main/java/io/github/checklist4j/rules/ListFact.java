package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list. Absent is unknown; a list that is written down is the whole list, and an empty one says that there is known to be none.
 *
 * @param <S> the record that the fact belongs to
 * @param <E> the element
 */
public sealed class ListFact<S, E> extends Fact<S, List<E>> permits ReferencesFact {
    private final Key<E> key;
    private final List<Fact<S, ?>> sources;
    private final boolean derived;

    ListFact(String path, Reader<S, List<E>> reader, Key<E> key) {
        this(path, reader, key, List.of(), false);
    }

    ListFact(String path, Reader<S, List<E>> reader, Key<E> key, List<Fact<S, ?>> sources, boolean derived) {
        super(path, reader);
        this.key = key;
        this.sources = sources;
        this.derived = derived;
    }

    /** Whether it is computed, perhaps with the parameters of a task. */
    final boolean isDerived() {
        return derived;
    }

    @Override
    public Facts missing(Subject<S> subject) {
        return sources.isEmpty()
                ? super.missing(subject)
                : Facts.all(sources, each -> each.of(subject) == null ? each.missing(subject) : Facts.NONE);
    }

    @Override
    Facts stated(Subject<S> subject) {
        return sources.isEmpty()
                ? super.stated(subject)
                : Facts.all(sources, each -> each.of(subject) == null ? Facts.NONE : each.stated(subject));
    }

    /** The paths of the facts behind the list. */
    List<String> reads() {
        return sources.isEmpty()
                ? List.of(path())
                : sources.stream().map(Fact::path).toList();
    }

    /** The paths of the list and of what is read of its elements. */
    List<String> reads(List<String> inner) {
        return Paths.within(path(), inner);
    }

    /** Where the elements stand, read from the record that has the list. */
    String place() {
        return path();
    }

    /** The facts that name its elements; none where these stand in the list itself. */
    Facts naming(Subject<S> subject) {
        return Facts.NONE;
    }

    /** That it names its elements; of those that stand in the list itself that goes without saying. */
    Answer names(Subject<S> subject) {
        return Answer.of(true);
    }

    /** What the list could hold while it is unknown, or {@code null} if that is unknown too. */
    @Nullable
    List<Subject<E>> candidates(Subject<S> subject) {
        return null;
    }

    /**
     * The elements as subjects.
     *
     * @param subject the record that has the list
     * @return the subjects in the order of the list, or {@code null} while the list is unknown
     */
    @SuppressWarnings("unchecked") // a list of the root is one of the project
    public final @Nullable List<Subject<E>> elements(Subject<S> subject) {
        return subject.isRoot() ? subject.elements((ListFact<Project, E>) this) : subjects(subject);
    }

    /** The elements as new subjects. */
    final @Nullable List<Subject<E>> subjects(Subject<S> subject) {
        List<E> list = of(subject);
        return list == null ? null : subjects(subject, list);
    }

    private List<Subject<E>> subjects(Subject<S> subject, List<E> list) {
        Place<E> place = subject.place(this);
        List<Subject<E>> elements = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            elements.add(subject(place, list.get(i), i));
        }
        return elements;
    }

    /** One element as what is judged. */
    Subject<E> subject(Place<E> place, E element, int index) {
        return new Subject<>(place, index, element);
    }

    @Override
    final String shown(List<E> list) {
        return Texts.of(IntStream.range(0, list.size())
                .mapToObj(
                        i -> list.get(i) instanceof Record record ? label(record, keyOf(list.get(i), i)) : list.get(i))
                .toList());
    }

    /** By its id; what has none by its name, if it has one, for people do not count the places of a list. */
    private static Object label(Record element, String key) {
        RecordShape shape = RecordShape.of(element.getClass());
        return shape.id() != null
                ? key
                : shape.components().stream()
                        .filter(component -> component.name().equals("name"))
                        .map(component -> component.of(element))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(key);
    }

    final String keyOf(E element, int index) {
        return key.of(element, index);
    }

    /**
     * Whether there is an element.
     *
     * @return the condition
     */
    public Condition<S> isNotEmpty() {
        return comparing(Expectation.of("is not empty"), (subject, list) -> Verdict.of(!list.isEmpty()));
    }

    /**
     * Whether there is known to be none.
     *
     * @return the condition
     */
    public Condition<S> isEmpty() {
        return comparing(Expectation.of("is empty"), (subject, list) -> Verdict.of(list.isEmpty()));
    }

    /**
     * Whether an element is in the list.
     *
     * @param element the element
     * @return the condition
     */
    public final Condition<S> contains(E element) {
        return looking(
                element, Expectation.of("contains", element), (subject, list) -> Verdict.of(list.contains(element)));
    }

    /**
     * Whether each of several values is that of an element. As an element has one value only, two missing values need two elements
     * whose value is unknown: otherwise the condition is NOT_SATISFIED.
     *
     * @param fact the fact of an element
     * @param values the values that have to be there
     * @param <T> the type of the fact
     * @return the condition: NOT_SATISFIED for an empty list
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied, never written
    public final <T> Condition<S> covers(Fact<E, T> fact, T... values) {
        return new Covered<>(this, fact, List.of(values)).condition();
    }

    /**
     * Whether every element satisfies a condition: SATISFIED for an empty list, for there is none that does not.
     *
     * @param condition the condition on an element
     * @return the condition
     */
    public final Condition<S> every(Condition<E> condition) {
        return Quantified.of(this, condition, Quantifier.EVERY);
    }

    /**
     * Whether at least one element satisfies a condition: NOT_SATISFIED for an empty list.
     *
     * @param condition the condition on an element
     * @return the condition
     */
    public final Condition<S> some(Condition<E> condition) {
        return Quantified.of(this, condition, Quantifier.SOME);
    }

    /** What an element is called within its list. */
    @FunctionalInterface
    interface Key<E> {
        String of(E element, int index);
    }
}
