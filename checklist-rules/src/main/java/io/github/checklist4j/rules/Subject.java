package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.platform.Capabilities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a condition looks at: a record of the project, and where it stands. From here a condition reaches the rest of the project, the
 * evaluation date, the parameters that its rule declares, and the published figures.
 *
 * @param <S> the record
 */
public final class Subject<S> {
    private final Place<S> place;
    private final int index;
    private final S value;
    private @Nullable String path; // once somebody has asked

    Subject(Place<S> place, int index, S value) {
        this.place = place;
        this.index = index;
        this.value = value;
    }

    /**
     * The record itself.
     *
     * @return the record
     */
    public S value() {
        return value;
    }

    /**
     * Where the record stands.
     *
     * @return for example {@code integrations[orders-to-erp]}; empty for the project
     */
    public String path() {
        if (path == null) {
            path = place.path(value, index);
        }
        return path;
    }

    /**
     * Where a fact of the record stands.
     *
     * @param fact the path of the fact from the record down, or with a leading {@code /} from the project down
     * @return its path from the project down
     */
    public String path(String fact) {
        return Paths.within(path(), fact);
    }

    /** Where the elements of a list of this record stand. */
    <E> Place<E> place(ListFact<S, E> list) {
        return new Place<>(evaluation(), this, list);
    }

    private Evaluation evaluation() {
        return place.evaluation();
    }

    boolean isRoot() {
        return place.parent() == null;
    }

    /**
     * The project as a subject.
     *
     * @return the subject at the root
     */
    public Subject<Project> root() {
        return evaluation().root();
    }

    /**
     * The whole project.
     *
     * @return the facts
     */
    public Project project() {
        return root().value();
    }

    /**
     * The elements of a list of the project that a condition does not rule out. A condition that looks for one value, or of which the first
     * part does, is quick: it does not ask every element.
     *
     * @param list the list
     * @param condition the condition
     * @param <E> the element
     * @return those for which it is SATISFIED or UNKNOWN, in the order of the list, or {@code null}: the list is unknown
     */
    public <E> @Nullable List<Subject<E>> possible(ListFact<Project, E> list, Condition<E> condition) {
        List<Subject<E>> candidates = Index.candidates(list, condition, root());
        if (candidates == null) {
            return null;
        }
        List<Subject<E>> possible = new ArrayList<>(candidates.size());
        for (Subject<E> candidate : candidates) {
            Verdict verdict = condition.verdict(candidate);
            if (verdict == Verdict.SATISFIED || verdict == Verdict.UNKNOWN) {
                possible.add(candidate);
            }
        }
        return possible;
    }

    /**
     * The evaluation date.
     *
     * @return the date, or {@code null}: unknown; then {@code asOf} is a missing fact
     */
    public @Nullable LocalDate asOf() {
        return evaluation().asOf();
    }

    /**
     * The value of a parameter.
     *
     * @param parameter a parameter that the rule declares with {@link Rule#uses}
     * @param <T> its type
     * @return the value for the task of the rule
     * @throws IllegalStateException if the rule does not declare it
     */
    public <T extends Comparable<T>> T parameter(Parameter<T> parameter) {
        return evaluation().parameter(parameter);
    }

    /**
     * A published figure. The result lists it with its source and date.
     *
     * @param id its id
     * @return the figure, with what the project measured in place of what is published
     * @throws IllegalArgumentException if there is none of that id
     */
    public Limit limit(String id) {
        return evaluation().limit(id);
    }

    /**
     * All published figures, for a computation that picks its own; it tells which ones it used with {@link #limit}.
     *
     * @return the figures
     */
    public Limits limits() {
        return evaluation().data().limits();
    }

    /**
     * What products can do, and how available they are.
     *
     * @return the data
     */
    public Capabilities capabilities() {
        return evaluation().data().capabilities();
    }

    /**
     * What absent facts are taken for.
     *
     * @return the assumptions; ask them for a fact that has a documented meaning where it is absent
     */
    public Assumptions assumptions() {
        return evaluation().assumptions();
    }

    /**
     * A value derived from the whole project.
     *
     * @param key the value
     * @param <T> its type
     * @return the value, computed on the first call
     */
    public <T> T get(Derived<T> key) {
        return evaluation().derived(key);
    }

    /** What a rule asks of the whole project at each of its subjects. */
    Answer once(Object question, Supplier<Answer> judge) {
        return evaluation().once(question, judge);
    }

    /** The record of a list of the project by its id; {@code null} while the list is unknown or has no such id. */
    <E> @Nullable Subject<E> find(ListFact<Project, E> list, String id) {
        Elements<E> elements = evaluation().elements(list);
        return elements == null ? null : elements.withId(id);
    }

    /** The elements of a list of the project by a fact, or {@code null} while the list is unknown. */
    <E> @Nullable List<String> ids(ListFact<Project, E> list) {
        Elements<E> elements = evaluation().elements(list);
        return elements == null ? null : elements.ids();
    }

    <E> @Nullable Index<E> index(ListFact<Project, E> list, Fact<E, ?> fact) {
        Elements<E> elements = evaluation().elements(list);
        return elements == null ? null : elements.by(fact);
    }

    /** The elements of a list of the project, or {@code null} while it is unknown. */
    <E> @Nullable List<Subject<E>> elements(ListFact<Project, E> list) {
        Elements<E> elements = evaluation().elements(list);
        return elements == null ? null : elements.all();
    }

    /** Whether a list of the project is known to be empty. */
    boolean isNone(ListFact<Project, ?> list) {
        List<?> known = list.of(root());
        return known != null && known.isEmpty();
    }

    @Override
    public String toString() {
        return path();
    }
}
