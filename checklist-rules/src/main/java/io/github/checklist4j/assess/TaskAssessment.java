package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.UnknownWord;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides the tasks of one project: scope first, then rules or attestation, then waivers. */
final class TaskAssessment {
    private final Assessor assessor;
    private final Function<Rule<?>, RuleResult> judge;
    private final Scopes scopes;
    private final Attestations attestations;
    private final Waivers waivers;
    private final Findings findings = new Findings();

    TaskAssessment(Assessor assessor, Project project, Evaluation evaluation, Function<Rule<?>, RuleResult> judge) {
        this.assessor = assessor;
        this.judge = judge;
        String checklist = assessor.checklist().id();
        this.scopes = new Scopes(project, checklist);
        this.attestations = new Attestations(project, evaluation.asOf(), evaluation.assumptions(), checklist);
        this.waivers = new Waivers(project, evaluation.asOf(), checklist);
    }

    TaskResult of(Task task) {
        List<Notice> declared = scopes.notices(task.id());
        if (scopes.excludes(task.id())) {
            return new TaskResult(
                    task.id(),
                    task.area(),
                    task.title(),
                    Verdict.NOT_APPLICABLE,
                    null,
                    List.of(),
                    List.of(),
                    declared,
                    task.severity());
        }
        TaskRules rules = assessor.rulesOf(task.id());
        boolean attested = !rules.decide();
        List<Notice> signed = attestations.notices(task.id(), attested);
        Ruling judged = rules.judge(judge);
        Ruling ruling = attested ? attested(task.id(), judged) : judged;
        Waivers.Effect effect = waivers.on(task.id(), ruling);
        return new TaskResult(
                task.id(),
                task.area(),
                task.title(),
                effect.verdict(),
                effect.underneath(),
                findings.of(ruling.found(), effect.waived()),
                findings.of(ruling.advice(), found -> false),
                Stream.of(declared, signed, effect.notices())
                        .flatMap(List::stream)
                        .toList(),
                severity(task, rules, ruling, effect));
    }

    /** The worst of what was found; a rule that says nothing is as bad as its task. */
    private static @Nullable Severity severity(Task task, TaskRules rules, Ruling ruling, Waivers.Effect effect) {
        return rules.saySeverities()
                ? ruling.found().stream()
                        .filter(effect.waived().negate())
                        .map(found -> Objects.requireNonNullElse(
                                rules.severity(found.rule()), Severity.orMedium(task.severity())))
                        .max(Comparator.naturalOrder())
                        .orElse(task.severity())
                : task.severity();
    }

    /** A task that nothing decides is attested; a rule that only advises and fails is still told. */
    private Ruling attested(String task, Ruling judged) {
        Ruling signed = attestations.ruling(task);
        return judged.found().isEmpty() && judged.advice().isEmpty()
                ? signed
                : new Ruling(
                        signed.verdict().and(judged.verdict()),
                        Stream.concat(signed.found().stream(), judged.found().stream())
                                .toList(),
                        judged.advice(),
                        judged.subjects());
    }

    /** What concerns no task of the checklist, and whether anything was judged at all. */
    List<Notice> notices(List<TaskResult> results, List<UnknownWord> unknown) {
        Checklist checklist = assessor.checklist();
        List<Notice> notices = new ArrayList<>();
        if (results.stream().noneMatch(TaskAssessment::isJudged)) {
            notices.add(
                    new Notice(Notice.Kind.NOTHING_JUDGED, checklist.id(), "no task of the checklist could be judged"));
        }
        notices.addAll(assessor.leftOut());
        notices.addAll(scopes.stray());
        notices.addAll(attestations.stray());
        notices.addAll(waivers.stray());
        unknown.forEach(each -> notices.add(notice(each)));
        return notices;
    }

    /** A word that names nothing that this library knows, where that is no mistake for certain. */
    private static Notice notice(UnknownWord unknown) {
        boolean product = unknown.kind() == Word.PRODUCT;
        String meant = unknown.nearest() == null ? "" : "; did you mean " + unknown.nearest() + "?";
        return new Notice(
                product ? Notice.Kind.UNKNOWN_PRODUCT : Notice.Kind.UNREGISTERED_FACT,
                unknown.path(),
                product
                        ? "nothing is published of the product " + unknown.word() + meant
                        : "no extension has registered the fact " + unknown.word() + ", so no rule reads it" + meant);
    }

    private static boolean isJudged(TaskResult result) {
        return switch (result.verdict()) {
            case SATISFIED, NOT_SATISFIED, WAIVED -> true;
            case UNKNOWN, NOT_APPLICABLE, ERROR -> false;
        };
    }

    /** Everything that was found, with what it rests on. */
    Findings findings() {
        return findings;
    }
}
