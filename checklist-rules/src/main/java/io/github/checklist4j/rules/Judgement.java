package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds one project against one rule. */
final class Judgement<S> implements Walk.Visitor<S> {
    private final Rule<S> rule;
    private final @Nullable Condition<S> guard;
    private final Condition<S> requirement;
    private final Evaluation evaluation;
    private final Subject<Project> root;
    private final Scope scope;
    private final List<Found> found = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private Verdict verdict = Verdict.NOT_APPLICABLE;

    /** Looks at nothing yet. */
    Judgement(Rule<S> rule, @Nullable Condition<S> guard, Condition<S> requirement, Evaluation evaluation) {
        this.rule = rule;
        this.guard = guard;
        this.requirement = requirement;
        this.evaluation = evaluation;
        this.root = evaluation.root();
        this.scope = evaluation.enter(rule);
    }

    void over(Walk<S> walk) {
        try {
            walk.way().accept(root, this);
        } catch (Throwable failure) {
            find("", Contained.failed(requirement, failure));
        }
    }

    @Override
    public void subject(Subject<S> subject, Facts named) {
        scope.begin();
        Answer answer = null;
        String path = "";
        try {
            answer = guarded(subject);
            if (evaluation.namesSubjects(rule.task())) {
                subjects.add(subject.path());
            }
            if (answer == null || answer.isYes()) {
                verdict = answer == null ? verdict : verdict.and(Verdict.SATISFIED);
                return;
            }
            path = subject.path();
            answer = answer.isNo() ? answer.pickedBy(named) : answer;
        } catch (Throwable failure) {
            answer = Contained.failed(requirement, failure);
        }
        find(path, answer);
    }

    /** The answer, or {@code null} where the rule does not apply. */
    private @Nullable Answer guarded(Subject<S> subject) {
        if (guard == null) {
            return Contained.judge(requirement, subject);
        }
        Answer given = Contained.judge(guard, subject);
        if (given.isNo()) {
            return null;
        }
        if (given.verdict() == Verdict.ERROR) {
            return given;
        }
        Answer required = Contained.judge(requirement, subject);
        if (given.isYes()) {
            return required.isNo() ? required.because(given) : required;
        }
        // not known to be given: what is not satisfied then is open as long as that is
        return required.isNo() ? given : given.implies(required);
    }

    @Override
    public void unknown(String path, Facts missing) {
        scope.begin();
        find(path, Answer.unknown(missing));
    }

    /** Writes out what was found here and now: who wrote the condition may have written what it says, too. */
    private void find(String path, Answer answer) {
        Found what;
        try {
            what = Found.of(rule.id(), path, answer);
            keepsItsPromise(what);
        } catch (Throwable failure) {
            what = Found.of(rule.id(), path, Contained.failed(requirement, failure));
        }
        verdict = verdict.and(what.verdict());
        found.add(what.with(scope.parametersRead(), scope.limitsUsed()));
    }

    /** Who says UNKNOWN and names nothing that is missing has failed. */
    private static void keepsItsPromise(Found found) {
        if (found.verdict() == Verdict.UNKNOWN && found.missing().isEmpty()) {
            throw new IllegalStateException("the condition says UNKNOWN, but names no missing fact");
        }
    }

    RuleResult result() {
        return new RuleResult(rule, verdict, found, subjects);
    }
}
