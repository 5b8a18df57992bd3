package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides the tasks of one project: scope first, then rules or attestation, then waivers. */
final class TaskAssessment {
    private final Assessor assessor;
    private final Evaluation evaluation;
    private final Function<Rule<?>, RuleResult> judge;
    private final Project project;
    private final Scopes scopes;
    private final Attestations attestations;
    private final Waivers waivers;

    TaskAssessment(Assessor assessor, Project project, Evaluation evaluation, Function<Rule<?>, RuleResult> judge) {
        this.assessor = assessor;
        this.evaluation = evaluation;
        this.judge = judge;
        this.project = project;
        this.scopes = new Scopes(project);
        this.attestations = new Attestations(project, evaluation.asOf());
        this.waivers = new Waivers(project, evaluation.asOf());
    }

    TaskResult of(Task task) {
        List<Notice> declared = scopes.notices(task.id());
        if (scopes.excludes(task.id())) {
            return result(task, Verdict.NOT_APPLICABLE, null, Ruling.NONE, declared);
        }
        TaskRules rules = assessor.rulesOf(task.id());
        boolean attested = rules.rules().isEmpty();
        List<Notice> signed = attestations.notices(task.id(), attested);
        Ruling ruling = attested ? attestations.ruling(task.id()) : rules.judge(judge);
        Waivers.Effect effect = waivers.on(task.id(), ruling, () -> subjects(rules.rules()));
        List<Notice> notices = joined(declared, signed, effect.notices(), ruling.advice());
        return result(task, effect.verdict(), effect.underneath(), effect.ruling(), notices);
    }

    /** Most tasks of most projects have none. */
    @SafeVarargs
    private static List<Notice> joined(List<Notice>... parts) {
        List<Notice> all = List.of();
        for (List<Notice> part : parts) {
            if (!part.isEmpty()) {
                all = all.isEmpty()
                        ? part
                        : Stream.concat(all.stream(), part.stream()).toList();
            }
        }
        return all;
    }

    /** What concerns no task of the checklist, and whether anything was judged at all. */
    List<Notice> notices(List<TaskResult> results) {
        Checklist checklist = assessor.checklist();
        List<Notice> notices = new ArrayList<>();
        if (results.stream().noneMatch(TaskAssessment::isJudged)) {
            notices.add(
                    new Notice(Notice.Kind.NOTHING_JUDGED, checklist.id(), "no task of the checklist could be judged"));
        }
        notices.addAll(scopes.stray());
        notices.addAll(attestations.stray());
        notices.addAll(waivers.stray());
        notices.addAll(UnknownWords.notices(assessor.vocabulary(), project));
        return notices;
    }

    private static boolean isJudged(TaskResult result) {
        return switch (result.verdict()) {
            case SATISFIED, NOT_SATISFIED, WAIVED -> true;
            case UNKNOWN, NOT_APPLICABLE, ERROR -> false;
        };
    }

    private List<String> subjects(List<Rule<?>> rules) {
        return rules.stream()
                .flatMap(rule -> rule.subjects(evaluation).stream())
                .distinct()
                .toList();
    }

    private static TaskResult result(
            Task task, Verdict verdict, @Nullable Verdict underneath, Ruling ruling, List<Notice> notices) {
        return new TaskResult(
                task.id(),
                task.area(),
                task.title(),
                verdict,
                underneath,
                verdict == Verdict.UNKNOWN ? ruling.missing() : List.of(),
                ruling.findings(),
                ruling.evidence(),
                ruling.parameters(),
                ruling.limits(),
                notices);
    }
}
