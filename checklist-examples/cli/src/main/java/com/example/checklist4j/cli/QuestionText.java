package com.example.checklist4j.cli;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.review.Question;
import java.util.List;

/** A question for people. */
final class QuestionText {
    private QuestionText() {}

    /** The fact, what it means, what may be answered, and what for. */
    static Page of(Question question, Project project, int open) {
        Page page = new Page().line("").line(question.path() + "   (" + open + " open)");
        if (!question.meaning().isEmpty()) {
            page.line("  " + question.meaning());
        }
        page.line("  " + answer(question, ids(question, project)));
        return page.line("  for " + some(question.tasks())
                + (question.settles().isEmpty() ? "" : "; may settle " + some(question.settles())));
    }

    static String brief(Question question) {
        return answer(question, List.of()) + "; for " + String.join(", ", question.tasks());
    }

    static Page more(Question question) {
        Page page = new Page();
        if (question.min() != null && question.max() != null) {
            page.line("  from " + question.min().toPlainString() + " to "
                    + question.max().toPlainString() + " " + question.unit());
        }
        page.line("  for " + String.join(", ", question.tasks()));
        return page.line("  or the value as JSON; an empty line leaves it open, . ends");
    }

    private static String some(List<String> tasks) {
        return tasks.size() <= 3
                ? String.join(", ", tasks)
                : String.join(", ", tasks.subList(0, 3)) + " and " + (tasks.size() - 3) + " more";
    }

    private static String answer(Question question, List<String> ids) {
        String one =
                switch (question.type()) {
                    case TEXT -> "a text";
                    case WORD -> "one of " + String.join(", ", question.words());
                    case REFERENCE ->
                        "the id of one of " + question.refers() + (ids.isEmpty() ? "" : ": " + String.join(", ", ids))
                                + (question.many() ? "" : "; or none");
                    case TRUTH -> "yes or no";
                    case WHOLE, NUMBER -> "a number" + unit(question);
                    case QUANTITY -> "a number or a range such as 20-60" + unit(question);
                    case DATE -> "a day such as 2026-11-01";
                    case TIME -> "a time such as PT5M";
                    case TIMES -> "a time or a range such as PT1S-PT5S";
                    case PERIOD -> "a period such as P30D or P1Y";
                    case MONEY -> "an amount and its currency, such as 5000 EUR";
                    case RECORD -> "a short name (its " + question.key() + ")";
                    case PART -> question.many() ? "how many there are" : "the value as JSON";
                    case EXTENSION -> "the value as JSON, or a text";
                };
        boolean counted = question.type() == Question.Type.PART;
        return question.many() && !counted ? one + "; several with commas between, or none" : one;
    }

    private static String unit(Question question) {
        return question.unit().isEmpty() ? "" : ", in " + question.unit();
    }

    private static List<String> ids(Question question, Project project) {
        return question.refers() == null ? List.of() : FactTree.ids(project, question.refers());
    }
}
