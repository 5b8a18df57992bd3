package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assumption;
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

    /** A rule and a subject of which the verdict turns round, or whose violation is gone, when more is known. */
    record Flip(
            Rule<?> rule,
            String subject,
            Verdict before,
            @Nullable Verdict after) {
        @Override
        public String toString() {
            return rule.id() + " of " + subject + ": " + before
                    + (after == null ? " is found no more" : " became " + after);
        }
    }

    /** The first that turns round between two looks at a project and rests on no assumption about the facts of which less was known. */
    Optional<Flip> flip(Project less, Map<Key, Verdict> more, List<String> facts) {
        for (Map.Entry<Key, Verdict> before : verdicts(less).entrySet()) {
            Key key = before.getKey();
            Verdict after = more.get(key);
            boolean isAboutThem =
                    after == null && facts.contains(key.subject()); // nobody says who, and then somebody does
            if (turns(before.getValue(), after) && !isAboutThem && !assumes(key.rule(), less, facts)) {
                return Optional.of(new Flip(key.rule(), key.subject(), before.getValue(), after));
            }
        }
        return Optional.empty();
    }

    private boolean assumes(Rule<?> rule, Project project, List<String> facts) {
        Evaluation alone = evaluation(project);
        rule.judge(alone);
        return assumes(alone.assumptions().made(), facts);
    }

    static boolean assumes(List<Assumption> made, List<String> facts) {
        return made.stream().map(Assumption::path).anyMatch(facts::contains);
    }

    /** Whether what was certain is the contrary now; a violation that is named no more leaves its waiver behind. */
    static boolean turns(Verdict before, @Nullable Verdict after) {
        return (before == Verdict.SATISFIED && after == Verdict.NOT_SATISFIED)
                || (before == Verdict.NOT_SATISFIED && (after == null || after == Verdict.SATISFIED));
    }

    /** The verdict on each subject; what does not apply is said for certain, as what holds is. */
    Map<Key, Verdict> verdicts(Project project) {
        Evaluation evaluation = evaluation(project);
        Map<Key, Verdict> verdicts = new LinkedHashMap<>();
        for (Rule<?> rule : assessor.rules()) {
            RuleResult result = rule.judge(evaluation);
            result.subjects().forEach(subject -> verdicts.put(new Key(rule, subject), Verdict.SATISFIED));
            for (Found found : result.found()) {
                verdicts.put(new Key(rule, found.subject()), found.verdict());
            }
        }
        return verdicts;
    }

    private Evaluation evaluation(Project project) {
        return assessor.evaluation(
                ProjectBuilder.builder(project).waivers(namesAll).build(), null);
    }

    record Key(Rule<?> rule, String subject) {}
}
