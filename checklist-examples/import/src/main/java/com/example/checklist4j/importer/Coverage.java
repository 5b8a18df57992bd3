package com.example.checklist4j.importer;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How many facts of each kind of record are filled, of how many that it could have beside its id. */
public record Coverage(String list, int records, int filled, int of) {
    public static List<Coverage> of(Project project) {
        List<Coverage> all = new ArrayList<>();
        List<String> known = FactTree.known(project);
        add(all, known, "stakeholders", project.stakeholders(), Stakeholder.class);
        add(all, known, "systems", project.systems(), ConnectedSystem.class);
        List<Component> components =
                project.platform() == null ? null : project.platform().components();
        add(all, known, "platform.components", components, Component.class);
        add(all, known, "integrations", project.integrations(), Integration.class);
        return all;
    }

    private static void add(List<Coverage> all, List<String> known, String list, List<?> records, Class<?> type) {
        if (records != null && !records.isEmpty()) {
            long filled =
                    known.stream().filter(path -> path.startsWith(list + "[")).count();
            all.add(new Coverage(list, records.size(), (int) filled, records.size() * facts(type)));
        }
    }

    /** The facts that one record can hold, its id left out: it names the record. A list of records counts for itself and for one of them. */
    static int facts(Class<?> type) {
        return leaves(type) - 1;
    }

    private static int leaves(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .mapToInt(Coverage::leavesOf)
                .sum();
    }

    private static int leavesOf(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Type element = list.getActualTypeArguments()[0];
            return 1 + (isRecordOfFacts(element) ? leavesOf(element) : 0);
        }
        return isRecordOfFacts(type) ? leaves((Class<?>) type) : type == Extensions.class ? 0 : 1;
    }

    private static boolean isRecordOfFacts(Type type) {
        return type instanceof Class<?> each && each.isRecord() && each != Money.class && each != Extensions.class;
    }

    @Override
    public String toString() {
        return list + ": " + filled + " of " + of + " facts filled (" + records
                + (records == 1 ? " record)" : " records)");
    }
}
