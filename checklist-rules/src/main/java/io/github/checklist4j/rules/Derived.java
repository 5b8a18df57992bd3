package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import java.util.function.Function;

/**
 * A value computed from the whole project, once for each task of an assessment however many conditions ask for it. Its identity is its
 * key: declare it as a constant.
 *
 * @param <T> the value
 */
public final class Derived<T> {
    private final Function<Subject<Project>, T> computation;

    private Derived(Function<Subject<Project>, T> computation) {
        this.computation = computation;
    }

    /**
     * Declares a derived value.
     *
     * @param computation a pure function of the project, the parameters and the limits
     * @param <T> the value
     * @return the key
     */
    public static <T> Derived<T> of(Function<Subject<Project>, T> computation) {
        return new Derived<>(computation);
    }

    T compute(Subject<Project> project) {
        return computation.apply(project);
    }
}
