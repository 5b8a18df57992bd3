package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Subject;
import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * What is made once for each integration however many tests are held against it.
 *
 * @param known what was made already
 * @param make makes it
 * @param <T> what it is
 */
record Once<T>(Derived<IdentityHashMap<Integration, T>> known, Function<Subject<Integration>, T> make) {
    static <T> Once<T> of(Function<Subject<Integration>, T> make) {
        return new Once<>(Derived.of(project -> new IdentityHashMap<>()), make);
    }

    T of(Subject<Integration> integration) {
        return integration.get(known).computeIfAbsent(integration.value(), first -> make.apply(integration));
    }
}
