package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One task: its line, and beneath it findings, missing facts, notices and evidence. */
final class TaskText {
    /** Who is satisfied wants to see that there are figures, not all of them. */
    private static final int ROWS_WHERE_SATISFIED = 6;

    private final TaskResult task;
    private final Lines lines;

    TaskText(TaskResult task, Lines lines) {
        this.task = task;
        this.lines = lines;
    }

    void write(boolean evidence) {
        rules().values().forEach(this::rule);
        if (task.findings().isEmpty()) {
            task.missing().forEach(path -> lines.add("missing " + path));
        }
        task.notices().forEach(notice -> lines.add(text(notice)));
        task.limits().forEach(limit -> lines.add(text(limit)));
        if (!task.parameters().isEmpty()) {
            lines.add("parameters "
                    + task.parameters().stream().map(TaskText::text).collect(Collectors.joining(", ")));
        }
        if (evidence) {
            int most = task.verdict() == Verdict.SATISFIED ? ROWS_WHERE_SATISFIED : Integer.MAX_VALUE;
            task.evidence().forEach(table -> TableText.write(table, most, lines));
        }
    }

    private Map<String, List<Finding>> rules() {
        return task.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    }

    /** What a rule found, and then, once for all its subjects, why that matters and what helps. */
    private void rule(List<Finding> findings) {
        findings.forEach(this::finding);
        Finding any = findings.get(0);
        if (any.because() != null) {
            lines.add("because " + any.because());
        }
        if (any.remedy() != null) {
            lines.add("remedy " + any.remedy());
        }
        lines.add("rule " + any.rule());
    }

    private void finding(Finding finding) {
        String subject = finding.subject().isEmpty() ? "project" : finding.subject();
        lines.add(subject + "  " + Words.of(finding.verdict()) + (finding.waived() ? ", waived" : ""));
        new ExplanationText(finding.subject()).write(finding.explanation(), lines.indented());
    }

    private String text(Notice notice) {
        boolean ofTask = notice.subject().equals(task.id());
        return "notice " + (ofTask ? "" : notice.subject() + ": ") + notice.text();
    }

    private static String text(LimitUse limit) {
        return "limit " + limit.id() + ": " + Words.quantity(limit.value().toPlainString(), limit.unit()) + "; "
                + limit.source() + ", " + limit.sourceDate() + (limit.overridden() ? "; overridden" : "");
    }

    private static String text(ParameterUse parameter) {
        return parameter.name() + " " + parameter.value() + (parameter.overridden() ? " (overridden)" : "");
    }
}
