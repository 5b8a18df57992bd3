package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One look at one project: the facts, the evaluation date, the parameters and the published figures. It remembers what was looked up and
 * which rule is judged, so use one for a single assessment and from a single thread.
 */
public final class Evaluation {
    private final @Nullable LocalDate asOf;
    private final Parameters parameters;
    private final ReferenceData data;
    private final Subject<Project> root;
    private final Memory shared = new Memory();
    private final Map<String, Memory> ofTasks = new HashMap<>();
    private @Nullable Scope scope;

    private Evaluation(Project project, @Nullable LocalDate asOf, Parameters parameters, ReferenceData data) {
        this.asOf = asOf;
        this.parameters = parameters;
        this.data = data;
        this.root = new Subject<>(new Place<>(this, null, null), 0, project);
    }

    /**
     * Looks at a project.
     *
     * @param project the facts
     * @param today the evaluation date where the project states none, or {@code null} for an unknown one
     * @param parameters the parameters
     * @param data the published figures; what the project measured is put in their place
     * @return the evaluation
     */
    public static Evaluation of(Project project, @Nullable LocalDate today, Parameters parameters, ReferenceData data) {
        return new Evaluation(
                project,
                project.asOf() != null ? project.asOf() : today,
                parameters,
                project.measuredLimits() == null
                        ? data
                        : new ReferenceData(data.limits().measured(project.measuredLimits()), data.capabilities()));
    }

    /**
     * The evaluation date.
     *
     * @return the date of the project, else that of the caller, else {@code null}: unknown
     */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    ReferenceData data() {
        return data;
    }

    /** The project as what is judged. All rules look at the same subjects, one rule after the other. */
    Subject<Project> root() {
        return root;
    }

    /** Begins to judge a rule: from here on it is the one that asks. */
    Scope enter(Rule<?> rule) {
        Scope entered = new Scope(rule);
        scope = entered;
        return entered;
    }

    private Scope scope() {
        return Objects.requireNonNull(scope, "no rule is judged");
    }

    <T extends Comparable<T>> T parameter(Parameter<T> parameter) {
        scope().mustDeclare(parameter);
        return parameters.value(scope().task(), parameter);
    }

    Limit limit(String id) {
        Limit limit = data.limits().get(id);
        scope().uses(limit);
        return limit;
    }

    /** The elements of a list of the project, or {@code null} while it is unknown. */
    <E> @Nullable Elements<E> elements(ListFact<Project, E> list) {
        return (list.isDerived() ? ofTask() : shared).elements(list, root);
    }

    <T> T derived(Derived<T> key) {
        return ofTask().derived(key, root);
    }

    /** What is computed may depend on the parameters, and these on the task. */
    private Memory ofTask() {
        return ofTasks.computeIfAbsent(scope().task(), task -> new Memory());
    }
}
