package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Found;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each rule says of each subject: a task that fails for one reason hides what another rule makes of it. */
final class BySubject {
    private final Assessor assessor;
    private final List<Waiver> namesAll;

    BySubject(Assessor assessor) {
        this.assessor = assessor;
        this.namesAll = assessor.checklist().tasks().stream()
                .map(task -> new Waiver(task.id(), List.of("each"), null, null, null, null))
                .toList();
    }

    /** A rule and a subject of which the verdict turns round when more is known. */
    record Flip(String rule, String subject, Verdict before, Verdict after) {
        @Override
        public String toString() {
            return rule + " of " + subject + ": " + before + " became " + after;
        }
    }

    /** The first that turns round between two looks at a project, if any does. */
    static Optional<Flip> flip(Map<Key, Verdict> before, Map<Key, Verdict> more) {
        return more.entrySet().stream()
                .filter(after -> turns(before.get(after.getKey()), after.getValue()))
                .findFirst()
                .map(after -> new Flip(
                        after.getKey().rule(),
                        after.getKey().subject(),
                        Objects.requireNonNull(before.get(after.getKey())),
                        after.getValue()));
    }

    /** Whether what was certain is the contrary now. */
    static boolean turns(@Nullable Verdict before, Verdict after) {
        return (before == Verdict.SATISFIED && after == Verdict.NOT_SATISFIED)
                || (before == Verdict.NOT_SATISFIED && after == Verdict.SATISFIED);
    }

    /** The verdict on each subject; what does not apply is said for certain, as what holds is. */
    Map<Key, Verdict> verdicts(Project project) {
        Project named = ProjectBuilder.builder(project).waivers(namesAll).build();
        Evaluation evaluation = Evaluation.of(named, null, assessor.parameters(), assessor.data());
        Map<Key, Verdict> verdicts = new LinkedHashMap<>();
        for (Rule<?> rule : assessor.rules()) {
            RuleResult result = rule.judge(evaluation);
            result.subjects().forEach(subject -> verdicts.put(new Key(rule.id(), subject), Verdict.SATISFIED));
            for (Found found : result.found()) {
                verdicts.put(new Key(rule.id(), found.subject()), found.verdict());
            }
        }
        return verdicts;
    }

    record Key(String rule, String subject) {}
}
