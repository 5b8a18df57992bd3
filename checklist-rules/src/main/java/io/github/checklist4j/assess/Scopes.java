package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.TextFact;
import java.util.List;
import java.util.Objects;

/** What the project declares out of scope. A declaration without a reason does not count. */
final class Scopes {
    private final List<OutOfScope> declared;

    private final StatementScope scope;

    Scopes(Project project, StatementScope scope) {
        this.scope = scope;
        declared = Objects.requireNonNullElse(project.outOfScope(), List.of());
    }

    boolean excludes(String task) {
        return !declared.isEmpty()
                && declared.stream().anyMatch(each -> scope.concerns(task, each.task()) && isComplete(each));
    }

    List<Notice> notices(String task) {
        if (declared.isEmpty()) {
            return List.of();
        }
        return declared.stream()
                .filter(each -> scope.concerns(task, each.task()))
                .map(each -> isComplete(each)
                        ? new Notice(Notice.Kind.OUT_OF_SCOPE, task, "out of scope: " + each.reason())
                        : new Notice(
                                Notice.Kind.SCOPE_INCOMPLETE, task, "out of scope without a reason, so it is judged"))
                .toList();
    }

    List<Notice> stray() {
        return declared.stream()
                .filter(each -> each.task() == null)
                .map(each -> new Notice(
                        Notice.Kind.NO_TASK, "outOfScope", "declared out of scope, but nobody says which task"))
                .toList();
    }

    private static boolean isComplete(OutOfScope scope) {
        return scope.reason() != null && TextFact.saysSomething(scope.reason());
    }
}
