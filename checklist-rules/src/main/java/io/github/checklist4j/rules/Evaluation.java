package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.limits.Limit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
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
    private final Assumptions assumptions;
    private final Set<String> tasksOfNamedSubjects = new HashSet<>();
    private @Nullable Scope scope;

    private Evaluation(
            Project project,
            @Nullable LocalDate asOf,
            Parameters parameters,
            ReferenceData data,
            Assumptions assumptions) {
        this.assumptions = assumptions;
        this.asOf = asOf;
        this.parameters = parameters;
        this.data = data;
        this.root = new Subject<>(new Place<>(this, null, null), 0, project);
        for (Waiver waiver : Objects.requireNonNullElse(project.waivers(), List.<Waiver>of())) {
            if (waiver.task() != null && waiver.subjects() != null) {
                tasksOfNamedSubjects.add(waiver.task());
            }
        }
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
        return of(project, today, parameters, data, Assumptions.allowed());
    }

    /**
     * Looks at a project.
     *
     * @param project the facts
     * @param today the evaluation date where the project states none, or {@code null} for an unknown one
     * @param parameters the parameters
     * @param data the published figures; what the project measured is put in their place
     * @param assumptions what absent facts are taken for
     * @return the evaluation
     */
    public static Evaluation of(
            Project project,
            @Nullable LocalDate today,
            Parameters parameters,
            ReferenceData data,
            Assumptions assumptions) {
        return new Evaluation(
                project,
                project.asOf() != null ? project.asOf() : today,
                parameters,
                project.measuredLimits() == null
                        ? data
                        : new ReferenceData(data.limits().measured(project.measuredLimits()), data.capabilities()),
                assumptions);
    }

    /**
     * What absent facts are taken for.
     *
     * @return what was assumed up to now
     */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** Whether a waiver of a task names subjects, so that somebody asks which there are. */
    boolean namesSubjects(String task) {
        return tasksOfNamedSubjects.contains(task);
    }

    /**
     * The evaluation date.
     *
     * @return the date of the project, else that of the caller, else {@code null}: unknown
     */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    /**
     * The figures that the project or the caller put in place of published ones.
     *
     * @return them in the order of the data
     */
    public List<LimitUse> overriddenLimits() {
        return data.limits().all().stream()
                .filter(limit -> Boolean.TRUE.equals(limit.overridden()))
                .map(Limit::use)
                .toList();
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
        Scope entered = new Scope(rule, parameters);
        scope = entered;
        return entered;
    }

    private Scope scope() {
        return Objects.requireNonNull(scope, "no rule is judged");
    }

    <T extends Comparable<T>> T parameter(Parameter<T> parameter) {
        return scope().parameter(parameter);
    }

    /** Judged at the first subject of a rule that asks; what that has read, the others have read too. */
    Answer once(Object question, Supplier<Answer> judge) {
        return scope().once(question, judge);
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
