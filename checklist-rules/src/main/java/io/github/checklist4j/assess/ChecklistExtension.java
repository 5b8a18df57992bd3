package io.github.checklist4j.assess;

import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.ReferenceData;
import io.github.checklist4j.rules.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What an organisation adds to a checklist. For implementing: hand it to {@link Assessor#with}, or name it in {@code
 * META-INF/services/io.github.checklist4j.assess.ChecklistExtension} (in a module: {@code provides}) of a jar of your own.
 */
public interface ChecklistExtension {
    /**
     * The name of the extension, unique among all that are used together.
     *
     * @return the id
     */
    String id();

    /**
     * Areas to add.
     *
     * @return the areas, none by default
     */
    default List<Area> areas() {
        return List.of();
    }

    /**
     * Tasks to add.
     *
     * @return the tasks, none by default
     */
    default List<Task> tasks() {
        return List.of();
    }

    /**
     * Rules to add, for its own tasks or for any other.
     *
     * @return the rules, none by default
     */
    default List<Rule<?>> rules() {
        return List.of();
    }

    /**
     * Overrides parameters.
     *
     * @param parameters what counts so far
     * @return what counts from now on
     */
    default Parameters parameters(Parameters parameters) {
        return parameters;
    }

    /**
     * Replaces or adds published figures and products.
     *
     * @param data what counts so far
     * @return what counts from now on
     */
    default ReferenceData data(ReferenceData data) {
        return data;
    }

    /**
     * The extension facts that a reader has to know.
     *
     * @return their keys, none by default
     */
    default List<ExtensionKey<?>> facts() {
        return List.of();
    }

    /**
     * Finds the extensions on the class path or module path.
     *
     * @param loader where to look
     * @return the extensions in the order of their ids, so that the order does not depend on the machine
     * @throws java.util.ServiceConfigurationError if one of them cannot be made
     */
    static List<ChecklistExtension> load(ClassLoader loader) {
        return ServiceLoader.load(ChecklistExtension.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ChecklistExtension::id))
                .toList();
    }
}
