package io.github.checklist4j.laws;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Takes facts away from projects. */
final class Forgetting {
    private Forgetting() {}

    /** A random part of the facts of a project. */
    static List<String> some(Project project, Random random) {
        double share = random.nextDouble() * 0.3;
        return FactTree.known(project).stream()
                .filter(path -> random.nextDouble() < share)
                .toList();
    }

    /** Whether its absence says nothing but that it is unknown. */
    static boolean isFact(String path) {
        return Slot.isExtension(path) || !Slot.at(path, List.of()).assumed();
    }

    /** The project without some facts. One that went with another, or that others refer to, is passed over. */
    static Project without(Project project, List<String> paths) {
        Project sparse = project;
        for (String path : paths) {
            Project without = with(sparse, path, null);
            sparse = without == null ? sparse : without;
        }
        return sparse;
    }

    /** The project without an element of a list, or {@code null} if the others refer to it. */
    static @Nullable Project withoutElement(Project project, String path, int index) {
        List<Object> fewer = new ArrayList<>();
        if (value(project, path) instanceof List<?> list) {
            fewer.addAll(list);
        }
        fewer.remove(index);
        return with(project, path, fewer);
    }

    /** The project without the facts that refer to a list, so that the list may be anything, even empty. */
    static Project references(Project project, String list) {
        return without(
                project,
                FactTree.known(project).stream()
                        .filter(path -> list.equals(refers(path)))
                        .toList());
    }

    /** The list that a fact refers to, or {@code null} if it is no reference. */
    static @Nullable String refers(String path) {
        return Slot.isExtension(path) ? null : Slot.at(path, List.of()).refers();
    }

    /** The project with another value of a fact, or {@code null} if that is none of its facts or contradicts the others. */
    static @Nullable Project with(Project project, String path, @Nullable Object value) {
        try {
            return FactTree.with(project, path, value);
        } catch (RuntimeException contradiction) { // the constructor of somebody else's record may throw anything
            return null;
        }
    }

    /** The value of a fact, or {@code null} if it is unknown or cannot stand there any more. */
    static @Nullable Object value(Project project, String path) {
        try {
            return FactTree.value(project, path);
        } catch (IllegalArgumentException gone) {
            return null;
        }
    }
}
