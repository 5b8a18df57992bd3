package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.review.Difference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Assesses again what a result is of, with the date, parameters, limits and strictness of its header, and holds the two against each other.
 *
 * @param isEqual whether the same came out, to the byte; evidence is left aside
 * @param reasons what is not as the header says, in words: another library version, other data, other facts, a parameter that there is not
 * @param differs the parts that came out otherwise, by task where that is where they differ
 * @param difference the verdicts and findings of the result and of the replay
 */
public record Replay(boolean isEqual, List<String> reasons, List<String> differs, Difference difference) {
    /** Refuses a missing part and copies the lists. */
    public Replay {
        reasons = List.copyOf(reasons);
        differs = List.copyOf(differs);
        Objects.requireNonNull(difference, "difference");
    }

    /**
     * Replays a result.
     *
     * @param assessor the rules and published figures of now; its parameters count where the header does not say otherwise
     * @param result a result
     * @param project the facts that it should be of
     * @return what came of it
     * @throws io.github.checklist4j.facts.InvalidFactsException if the project names a task or a limit that there is not
     */
    public static Replay of(Assessor assessor, Assessment result, Project project) {
        List<String> reasons = new ArrayList<>();
        Header header = result.header();
        Assessor again = header.strict() ? assessor.strict() : assessor;
        again = again.with(StatedParameters.of(header.overridden(), assessor, reasons))
                .with(assessor.data()
                        .withLimits(
                                header.measured().stream().map(Replay::limit).toList()));
        Assessment replayed = again.assess(project, header.asOf());
        compare(header, replayed.header(), reasons);
        Assessment recorded = result.with(List.of());
        boolean same = text(recorded).equals(text(replayed));
        return new Replay(
                same, reasons, same ? List.of() : differs(recorded, replayed), Difference.of(result, replayed));
    }

    private static Limit limit(LimitUse use) {
        return new Limit(
                use.id(),
                use.value(),
                use.unit(),
                use.window() == null ? null : Duration.parse(use.window()),
                use.scope(),
                Limit.Enforcement.valueOf(use.enforcement()),
                use.mayChange(),
                use.source(),
                use.sourceDate(),
                use.overridden() ? true : null,
                use.note());
    }

    private static void compare(Header recorded, Header now, List<String> reasons) {
        compare("another checklist", recorded.checklist(), now.checklist(), reasons);
        compare("other data files", recorded.edition(), now.edition(), reasons);
        compare("another library version", recorded.library(), now.library(), reasons);
        compare("another project", recorded.project(), now.project(), reasons);
        compare("another evaluation date", String.valueOf(recorded.asOf()), String.valueOf(now.asOf()), reasons);
        if (recorded.digest() == null) {
            reasons.add("the result does not say of which facts it is");
        } else if (!recorded.digest().equals(now.digest())) {
            reasons.add("other facts: " + recorded.digest().brief() + " then, "
                    + Objects.requireNonNull(now.digest()).brief() + " now");
        }
    }

    private static void compare(String what, String then, String now, List<String> reasons) {
        if (!then.equals(now)) {
            reasons.add(what + ": " + then + " then, " + now + " now");
        }
    }

    private static List<String> differs(Assessment then, Assessment now) {
        Map<String, Object> old = parts(then);
        Map<String, Object> parts = parts(now);
        Set<String> names = new LinkedHashSet<>(parts.keySet());
        names.addAll(old.keySet());
        names.removeIf(name -> Objects.equals(old.get(name), parts.get(name)));
        return List.copyOf(names);
    }

    private static Map<String, Object> parts(Assessment assessment) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("header", text(assessment.header()));
        assessment.tasks().forEach(task -> parts.put(task.id(), text(task)));
        parts.put("rules", assessment.rules());
        parts.put("parameters", assessment.parameters());
        parts.put("limits", assessment.limits());
        parts.put("assumptions", assessment.assumptions());
        parts.put("notices", assessment.notices());
        return parts;
    }

    private static String text(Record part) {
        return ChecklistJson.standard().writeLine(part);
    }
}
