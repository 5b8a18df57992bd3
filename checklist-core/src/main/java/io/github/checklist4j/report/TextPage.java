package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page that a lead reads. */
final class TextPage {
    private static final int MOST_STEPS = 7;
    private static final int MOST_FACTS = 10;
    private static final int MOST_BOUNDS = 5;
    private static final int MOST_TITLES = 30;
    private static final int MOST_ASSUMPTIONS = 3;
    private static final int MOST_SUBJECTS = 3;
    private static final int MOST_NOTICES = 6;

    private final Overview overview;
    private final Assessment assessment;
    private final Lines lines;

    TextPage(Overview overview, Lines lines) {
        this.overview = overview;
        this.assessment = overview.assessment();
        this.lines = lines;
    }

    void write() {
        lines.add(Words.of(assessment.verdict()) + ": " + overview.subject());
        lines.add(overview.counts());
        TaskTable table = new TaskTable(assessment.tasks());
        overview.byArea().forEach((area, tasks) -> {
            lines.blank();
            lines.add(area);
            tasks.forEach(task -> lines.indented().add(table.line(task)));
        });
        steps(overview.steps());
        facts(overview.openFacts());
        bounds(overview.closest());
        assumptions(assessment.assumptions());
        notices();
        evidence();
    }

    /** What there is to look at, by its titles: the page itself stays a page. */
    private void evidence() {
        List<String> titles = assessment.evidence().stream()
                .map(exhibit -> exhibit.evidence().title())
                .distinct()
                .toList();
        if (!titles.isEmpty()) {
            lines.blank();
            lines.add("Evidence: " + Words.some(titles, MOST_TITLES));
        }
    }

    private void steps(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        heading("What to do first", steps.size(), MOST_STEPS);
        Lines in = lines.indented();
        for (int i = 0; i < Math.min(MOST_STEPS, steps.size()); i++) {
            Step step = steps.get(i);
            in.add((i + 1) + ". " + step.remedy());
            Lines below = in.indented();
            below.add(" for " + String.join(", ", step.tasks()) + ": "
                    + Words.some(Words.subjects(step.subjects()), MOST_SUBJECTS));
            List<String> changes = step.changes();
            if (!changes.isEmpty()) {
                below.add(" " + changes.get(0)
                        + (changes.size() == 1 ? "" : " (and " + Words.count(changes.size() - 1, "more change") + ")"));
            }
        }
    }

    private void facts(List<FactGroup> facts) {
        if (facts.isEmpty()) {
            return;
        }
        heading("What to find out first", facts.size(), MOST_FACTS);
        facts.stream().limit(MOST_FACTS).forEach(fact -> lines.indented()
                .add(fact.path() + fact.others() + "  for " + Words.some(fact.about(), MOST_SUBJECTS)));
    }

    /** What comes closest to what it is held against, be it passed or not. */
    private void bounds(List<Closeness> closest) {
        if (closest.isEmpty()) {
            return;
        }
        heading("Closest to a limit", closest.size(), MOST_BOUNDS);
        closest.stream().limit(MOST_BOUNDS).forEach(each -> lines.indented().add(each.said()));
    }

    private void heading(String title, int all, int shown) {
        lines.blank();
        lines.add(title + (all > shown ? " (" + shown + " of " + all + ")" : ""));
    }

    private void assumptions(List<Assumption> assumptions) {
        if (assumptions.isEmpty()) {
            return;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        assumptions.forEach(each -> values.put(each.path(), List.of(each.value())));
        List<FactGroup> groups = FactGroup.of(values);
        heading("Assumed", groups.size(), MOST_ASSUMPTIONS);
        groups.stream().limit(MOST_ASSUMPTIONS).forEach(each -> lines.indented()
                .add(each.path() + each.others() + ": " + each.about().get(0)));
    }

    /** A few notices as they are, of many their kinds. */
    private void notices() {
        Map<Notice.Kind, List<Notice>> notices = overview.notices();
        if (notices.isEmpty()) {
            return;
        }
        lines.blank();
        lines.add("Notices");
        Lines in = lines.indented();
        boolean few = notices.values().stream().mapToInt(List::size).sum() <= MOST_NOTICES;
        notices.forEach((kind, all) -> {
            if (few) {
                all.forEach(notice -> in.add(Sentences.notice(notice)));
            } else {
                List<String> subjects =
                        all.stream().map(Notice::subject).distinct().toList();
                in.add(Words.of(kind) + ": " + Words.some(Words.subjects(subjects), MOST_SUBJECTS));
            }
        });
    }

    /** The tasks one below the other. */
    private static final class TaskTable {
        private static final String GAP = "  ";
        private final int idWidth;
        private final int verdictWidth;
        private final int countWidth;

        TaskTable(List<TaskResult> tasks) {
            idWidth = tasks.stream().mapToInt(task -> task.id().length()).max().orElse(0);
            verdictWidth = tasks.stream()
                    .mapToInt(task -> Words.of(task.verdict()).length())
                    .max()
                    .orElse(0);
            countWidth = tasks.stream()
                    .mapToInt(task -> Overview.counts(task).length())
                    .max()
                    .orElse(0);
        }

        String line(TaskResult task) {
            return padded(task.id(), idWidth)
                    + GAP
                    + padded(Words.of(task.verdict()), verdictWidth)
                    + GAP
                    + padded(Overview.counts(task), countWidth)
                    + GAP
                    + Words.title(task);
        }

        private static String padded(String word, int width) {
            return word + " ".repeat(width - word.length());
        }
    }
}
