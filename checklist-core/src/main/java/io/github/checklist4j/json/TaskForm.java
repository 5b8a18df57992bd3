package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Sparse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one task.
 *
 * @param id the id of the task
 * @param area the id of its area
 * @param title the title of the task
 * @param verdict the verdict
 * @param underneath for WAIVED the verdict that the waiver covers
 * @param rules the rules that keep the task from being satisfied, with what they found
 * @param advice what rules have seen that only advise; it has no say in the verdict
 * @param notices waivers, attestations and scope statements that concern the task
 * @param severity how bad it is that the task does not hold; absent where nobody says it, which counts as MEDIUM
 */
@Sparse
record TaskForm(
        @Id String id,
        String area,
        String title,
        Verdict verdict,
        @Nullable Verdict underneath,
        List<RuleForm> rules,
        List<RuleForm> advice,
        List<Notice> notices,
        @Nullable Severity severity) {
    TaskForm {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(verdict, "verdict");
    }

    /** Takes the words of the rules out of the map, so that they are told once. */
    static TaskForm of(TaskResult task, Map<String, RuleNote> words) {
        return new TaskForm(
                task.id(),
                task.area(),
                task.title(),
                task.verdict(),
                task.underneath(),
                RuleForm.of(task.findings(), task.id(), words),
                RuleForm.of(task.advice(), task.id(), words),
                task.notices(),
                task.severity());
    }

    TaskResult task() {
        return new TaskResult(
                id, area, title, verdict, underneath, findings(rules), findings(advice), notices, severity);
    }

    private List<Finding> findings(List<RuleForm> of) {
        return of.stream().flatMap(rule -> rule.findings(id)).toList();
    }

    Stream<RuleNote> notes() {
        return Stream.concat(rules.stream(), advice.stream()).flatMap(rule -> rule.note(id));
    }
}
