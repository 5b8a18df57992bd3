package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.TextFact;
import java.util.List;

/** What the project declares out of scope. A declaration without a reason does not count. */
final class Scopes {
    private final Statements<OutOfScope> declared;

    Scopes(Project project, String checklist) {
        declared = new Statements<>(checklist, project.outOfScope(), OutOfScope::task);
    }

    boolean excludes(String task) {
        return declared.of(task).stream().anyMatch(Scopes::isComplete);
    }

    List<Notice> notices(String task) {
        return declared.of(task).stream()
                .map(each -> isComplete(each)
                        ? new Notice(Notice.Kind.OUT_OF_SCOPE, task, "out of scope: " + each.reason())
                        : new Notice(
                                Notice.Kind.SCOPE_INCOMPLETE, task, "out of scope without a reason, so it is judged"))
                .toList();
    }

    List<Notice> stray() {
        return declared.stray().stream()
                .map(each -> new Notice(
                        Notice.Kind.NO_TASK, "outOfScope", "declared out of scope, but nobody says which task"))
                .toList();
    }

    private static boolean isComplete(OutOfScope scope) {
        return scope.reason() != null && TextFact.saysSomething(scope.reason());
    }
}
