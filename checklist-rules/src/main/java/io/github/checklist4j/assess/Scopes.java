package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.Project;
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
        return declared.stray("outOfScope", "declared out of scope");
    }

    private static boolean isComplete(OutOfScope scope) {
        return Statements.isStated(scope.reason());
    }
}
