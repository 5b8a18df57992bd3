package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import io.github.checklist4j.internal.PathGroups;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one rule found, at all subjects where it found the same. A path that begins with a dot stands below each of the subjects, and a dot alone
 * is the subject itself; any other path is from the project down.
 *
 * @param rule the id of the rule
 * @param verdict NOT_SATISFIED, UNKNOWN or ERROR
 * @param waived whether a waiver in force covers it
 * @param subjects the paths of what was judged, for example {@code integrations[orders-to-erp]}, those of a list
 *     together; an empty one is the whole project
 * @param reasons what suffices for the verdict, in each of several ways; for UNKNOWN what somebody stated so far, where that may be too much
 * @param open for UNKNOWN the paths of the facts that could still decide, those of an element together
 * @param suggestions the smallest changes that would satisfy it
 * @param parameters the names of the parameters that it rests on
 * @param limits the ids of the published figures that it rests on
 */
@Sparse
public record Finding(
        String rule,
        Verdict verdict,
        boolean waived,
        List<String> subjects,
        List<Reason> reasons,
        List<String> open,
        List<Suggestion> suggestions,
        List<String> parameters,
        List<String> limits) {
    /**
     * Copies the lists, each path once.
     *
     * @throws IllegalArgumentException if there is no subject
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        subjects = List.copyOf(PathGroups.ofLists(PathGroups.byList(new LinkedHashSet<>(subjects))));
        reasons = List.copyOf(reasons);
        open = List.copyOf(PathGroups.ofElements(PathGroups.byElement(new LinkedHashSet<>(open))));
        suggestions = List.copyOf(suggestions);
        parameters = List.copyOf(parameters);
        limits = List.copyOf(limits);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("the finding of " + rule + " has no subject");
        }
    }

    /**
     * A stable id: the rule and the first subject, joined by {@code /}. What is stable for each subject are rule and subject.
     *
     * @return the id
     */
    public String id() {
        return rule + "/" + subjects.get(0);
    }

    /**
     * Where a path of this finding stands.
     *
     * @param path a path of a reason or of what is open
     * @return the paths from the project down: for one that begins with a dot, one for each subject
     */
    public List<String> resolved(String path) {
        return path.startsWith(".")
                ? subjects.stream().map(subject -> below(subject, path)).toList()
                : List.of(path);
    }

    private static String below(String subject, String path) {
        if (!path.startsWith(".")) {
            return path;
        }
        return subject.isEmpty() || path.length() == 1 ? subject + path.substring(1) : subject + path;
    }

    /**
     * The facts that would decide it.
     *
     * @return their paths from the project down, each once; empty unless the verdict is UNKNOWN
     */
    public List<String> missing() {
        if (open.isEmpty()) {
            return open;
        }
        Set<String> missing = new LinkedHashSet<>();
        subjects.forEach(subject -> missing.addAll(missing(subject)));
        return List.copyOf(missing);
    }

    /**
     * The facts that would decide it at one subject.
     *
     * @param subject the path of a subject
     * @return their paths from the project down
     */
    public List<String> missing(String subject) {
        return open.stream().map(path -> below(subject, path)).toList();
    }
}
