package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One look at one project: the facts, the evaluation date, the parameters and the published figures. It remembers what was looked up, so
 * use one for a single assessment and from a single thread.
 */
public final class Evaluation {
    private final Project project;
    private final @Nullable LocalDate asOf;
    private final Parameters parameters;
    private final ReferenceData data;
    private final Map<Object, Map<String, ?>> indexes = new HashMap<>();
    private final Map<String, Map<Derived<?>, Object>> derived = new HashMap<>();

    private Evaluation(Project project, @Nullable LocalDate asOf, Parameters parameters, ReferenceData data) {
        this.project = project;
        this.asOf = asOf;
        this.parameters = parameters;
        this.data = data;
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

    Project project() {
        return project;
    }

    /**
     * The evaluation date.
     *
     * @return the date of the project, else that of the caller, else {@code null}: unknown
     */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    Parameters parameters() {
        return parameters;
    }

    ReferenceData data() {
        return data;
    }

    /** The elements of a list of the project by id, or {@code null} while the list is unknown; built once for each list. */
    @SuppressWarnings("unchecked") // an index is stored under the list that it was built from
    <E> @Nullable Map<String, E> index(ListFact<Project, E> list, Subject<Project> root) {
        List<E> elements = list.of(root);
        return elements == null ? null : (Map<String, E>) indexes.computeIfAbsent(list, key -> indexed(list, elements));
    }

    private static <E> Map<String, E> indexed(ListFact<Project, E> list, List<E> elements) {
        Map<String, E> byId = new HashMap<>(elements.size() * 2);
        for (int i = 0; i < elements.size(); i++) {
            byId.put(list.keyOf(elements.get(i), i), elements.get(i));
        }
        return byId;
    }

    @SuppressWarnings("unchecked") // a value is stored under the key that computed it
    <T> T derived(Derived<T> key, Subject<Project> root) {
        Map<Derived<?>, Object> known = derived.computeIfAbsent(root.task(), task -> new HashMap<>());
        Object value = known.get(key);
        if (value == null) {
            value = key.compute(root);
            known.put(key, value);
        }
        return (T) value;
    }
}
