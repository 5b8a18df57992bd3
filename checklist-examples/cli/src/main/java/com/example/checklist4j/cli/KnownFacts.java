package com.example.checklist4j.cli;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a project says: the facts of each record on one line, and the sections of which nothing is known. */
final class KnownFacts {
    private final Project project;
    private final List<String> paths;
    private final Set<String> lists;

    KnownFacts(Project project) {
        this.project = project;
        this.paths = FactTree.known(project);
        this.lists = IntStream.range(1, paths.size())
                .filter(i -> paths.get(i).startsWith(paths.get(i - 1) + "["))
                .mapToObj(i -> paths.get(i - 1))
                .collect(Collectors.toSet());
    }

    void write(Page page) {
        Map<String, String> records = paths.stream()
                .filter(path -> !lists.contains(path)) // such a list is known by its records
                .collect(Collectors.groupingBy(
                        KnownFacts::record,
                        LinkedHashMap::new,
                        Collectors.mapping(this::name, Collectors.joining(", "))));
        page.line(project.id() + ": " + paths.size() + " facts known")
                .section("known", records.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()))
                .section("nothing known of", unknownSections());
    }

    /** The record that a fact stands in: everything up to the last list, or else the section. */
    private static String record(String path) {
        int key = path.lastIndexOf("].");
        if (key >= 0) {
            return path.substring(0, key + 1);
        }
        int section = path.indexOf('.');
        return section < 0 ? "project" : path.substring(0, section);
    }

    private String name(String path) {
        String record = record(path);
        String name = path.startsWith(record + ".") ? path.substring(record.length() + 1) : path;
        return isEmptySection(path) ? name + " (none)" : name;
    }

    private boolean isEmptySection(String path) {
        return section(path).equals(path) && FactTree.value(project, path) instanceof List<?> list && list.isEmpty();
    }

    private static String section(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    private Stream<String> unknownSections() {
        Set<String> known = paths.stream().map(KnownFacts::section).collect(Collectors.toSet());
        return Arrays.stream(Project.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id") && !known.contains(name));
    }
}
