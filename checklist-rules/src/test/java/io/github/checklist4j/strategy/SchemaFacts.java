package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every fact that a facts file may state, as the records declare them. */
final class SchemaFacts {
    private static final Set<Class<?>> WHOLE = Set.of(Extensions.class, Money.class, Range.class);

    /**
     * A fact.
     *
     * @param path its path, with {@code []} for each list
     * @param owner the record that declares it
     * @param root the record of a list, or the project, below which it stands
     * @param below its path from there
     * @param component its declaration
     */
    record SchemaFact(String path, Class<?> owner, Class<?> root, String below, Component component) {
        boolean isList() {
            return component.type() != component.held();
        }

        /** Whether it holds facts of its own. */
        boolean holdsFacts() {
            Class<?> held = component.held();
            return held.isRecord() && !WHOLE.contains(held) && held.getPackage().equals(Project.class.getPackage());
        }
    }

    private SchemaFacts() {}

    /** All that may be left out, and that are no records themselves; of lists of records, the list too. */
    static List<SchemaFact> all() {
        List<SchemaFact> all = new ArrayList<>();
        collect(Project.class, "", Project.class, "", all);
        return all;
    }

    private static void collect(Class<?> type, String path, Class<?> root, String below, List<SchemaFact> all) {
        for (Component component : RecordShape.of(type).components()) {
            SchemaFact fact = new SchemaFact(path + component.name(), type, root, below + component.name(), component);
            boolean stated = !component.id() && component.nullable();
            if (!fact.holdsFacts()) {
                if (stated) {
                    all.add(fact);
                }
            } else if (fact.isList()) {
                all.add(fact);
                collect(component.held(), fact.path() + "[].", component.held(), "", all);
            } else {
                collect(component.held(), fact.path() + ".", root, fact.below() + ".", all);
            }
        }
    }
}
