package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a record says about its facts into the report, but not what only follows from values that could not be read: an id that is
 * missing because it was refused, a reference to an element that was refused.
 */
final class Consequences {
    private final Class<?> type;
    private final String root;
    private final Problems problems;

    /** For a record of the type, which stands at the path. */
    Consequences(Class<?> type, String root, Problems problems) {
        this.type = type;
        this.root = root;
        this.problems = problems;
    }

    void add(List<Problem> said) {
        List<Problem> news =
                said.stream().filter(problem -> !follows(problem.path())).toList();
        for (Problem problem : news) {
            problems.add(problem.withPath(inInput(problem.path())));
        }
    }

    private String inInput(String path) {
        return path.isEmpty() ? root : Paths.child(root, path);
    }

    private boolean follows(String path) {
        return isUnreadable(inInput(path)) || refersToUnreadable(path);
    }

    /** Whether the value, or one that it is part of, could not be read. */
    private boolean isUnreadable(String path) {
        for (String at = path; !at.isEmpty(); at = outer(at)) {
            if (problems.isUnreadable(at)) {
                return true;
            }
        }
        return false;
    }

    private static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private boolean refersToUnreadable(String path) {
        Component component = componentAt(path);
        if (component == null || component.refers() == null) {
            return false;
        }
        String list = component.refers();
        Component elements = componentAt(list);
        return isUnreadable(inInput(list)) || (elements != null && hasUnreadableId(inInput(list), elements));
    }

    private boolean hasUnreadableId(String list, Component elements) {
        Component id = RecordShape.of(elements.held()).id();
        String idEnd = id == null ? "]" : "]." + id.name();
        return problems.unreadable().stream()
                .filter(path -> path.startsWith(list + "["))
                .map(path -> path.substring(path.indexOf(']', list.length())))
                .anyMatch(end -> end.equals("]") || end.equals(idEnd));
    }

    /** The component that a path leads to, or {@code null} if it leads into extension facts. */
    private @Nullable Component componentAt(String path) {
        Class<?> at = type;
        Component component = null;
        for (String step : path.replaceAll("\\[[0-9]+]", "").split("\\.")) {
            if (!at.isRecord()) {
                return null;
            }
            component = RecordShape.of(at).components().stream()
                    .filter(candidate -> candidate.name().equals(step))
                    .findFirst()
                    .orElse(null);
            if (component == null) {
                return null;
            }
            at = component.held();
        }
        return component;
    }
}
