package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One rule at work on one project: collects the findings and keeps every failure to its subject. */
final class Judgement<S> implements Walk.Visitor<S> {
    private final Rule<S> rule;
    private final Condition<S> condition;
    private final Subject<Project> root;
    private final Scope scope;
    private final List<Finding> findings = new ArrayList<>();
    private Verdict verdict = Verdict.NOT_APPLICABLE;

    Judgement(Rule<S> rule, Condition<S> condition, Evaluation evaluation) {
        this.rule = rule;
        this.condition = condition;
        this.root = evaluation.root();
        this.scope = evaluation.enter(rule);
    }

    void over(Walk<S> walk) {
        contained(() -> walk.visit(root, this));
    }

    @Override
    public void subject(Subject<S> subject) {
        try {
            Verdict next = condition.verdict(subject);
            if (next == Verdict.SATISFIED || next == Verdict.NOT_APPLICABLE) {
                verdict = verdict.and(next);
            } else {
                find(subject.path(), agreeing(condition.explain(subject), next));
            }
        } catch (Throwable failure) {
            passOnWhatNoRuleMayContain(failure);
            error(subject.path(), failure);
        }
    }

    @Override
    public void unknown(String path, List<String> missing) {
        find(path, Explanation.unknown(path + " is known", missing));
    }

    RuleResult result(List<Function<Subject<Project>, Table>> evidence) {
        List<Table> tables = new ArrayList<>();
        if (verdict != Verdict.NOT_APPLICABLE) {
            for (Function<Subject<Project>, Table> table : evidence) {
                contained(() -> tables.add(Objects.requireNonNull(table.apply(root), "the table is null")));
            }
        }
        return rule.isAdvice()
                ? advice(tables)
                : new RuleResult(verdict, findings, tables, scope.limitsUsed(), List.of());
    }

    /** Of a rule that only advises, errors alone have a say in the verdict. */
    private RuleResult advice(List<Table> tables) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.ERROR)
                .toList();
        List<Notice> seen = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_SATISFIED)
                .map(Judgement::notice)
                .toList();
        return new RuleResult(
                errors.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.ERROR, errors, tables, scope.limitsUsed(), seen);
    }

    private static Notice notice(Finding finding) {
        String seen = finding.explanation().observed().stream()
                .map(each -> each.what() + " " + each.value() + (each.unit().isEmpty() ? "" : " " + each.unit()))
                .collect(Collectors.joining(", "));
        String text = "expected: " + finding.explanation().condition()
                + (seen.isEmpty() ? "" : "; seen: " + seen)
                + (finding.because() == null ? "" : "; " + finding.because())
                + (finding.remedy() == null ? "" : "; what helps: " + finding.remedy());
        return new Notice(Notice.Kind.ADVICE, finding.subject(), text);
    }

    private static Explanation agreeing(@Nullable Explanation explanation, Verdict verdict) {
        if (explanation == null || explanation.verdict() != verdict || verdict == Verdict.WAIVED) {
            throw new IllegalStateException("the condition says " + verdict + ", but its explanation "
                    + (explanation == null ? "is missing" : "says " + explanation.verdict()));
        }
        if (verdict == Verdict.UNKNOWN && explanation.missing().isEmpty()) {
            throw new IllegalStateException("the condition says UNKNOWN, but names no missing fact");
        }
        return explanation;
    }

    /** Whatever a rule throws is its own failure, unless it says that the virtual machine is at its end. */
    private static void passOnWhatNoRuleMayContain(Throwable failure) {
        if (failure instanceof VirtualMachineError end && !(failure instanceof StackOverflowError)) {
            throw end;
        }
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    private void contained(Runnable step) {
        try {
            step.run();
        } catch (Throwable failure) {
            passOnWhatNoRuleMayContain(failure);
            error("", failure);
        }
    }

    private void error(String path, Throwable failure) {
        String cause =
                failure.getClass().getSimpleName() + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
        find(path, Explanation.decided(Verdict.ERROR, condition.text(), Observation.of("cause", cause)));
    }

    private void find(String path, Explanation explanation) {
        verdict = verdict.and(explanation.verdict());
        findings.add(new Finding(
                rule.task() + "/" + rule.id() + "/" + path,
                rule.task(),
                rule.id(),
                path,
                explanation.verdict(),
                false,
                rule.because(),
                rule.remedy(),
                explanation));
    }
}
