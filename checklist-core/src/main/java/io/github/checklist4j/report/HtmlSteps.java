package io.github.checklist4j.report;

import java.util.List;
import java.util.function.Consumer;

/** What to do first, and what to find out first. */
final class HtmlSteps {
    private static final int FIRST = 5;
    private static final int MOST_SUBJECTS = 4;
    private static final int MOST_CHANGES = 3;
    private static final int MOST_TASKS = 3;

    private final Overview overview;
    private final Html html;

    HtmlSteps(Overview overview, Html html) {
        this.overview = overview;
        this.html = html;
    }

    void write() {
        List<Step> steps = overview.steps();
        if (!steps.isEmpty()) {
            html.open("section", "id", "do", "class", "panel").leaf("h2", "What to do first");
            list("ol", steps, this::step, "step");
            html.close();
        }
        List<FactGroup> facts = overview.openFacts();
        if (!facts.isEmpty()) {
            html.open("section", "id", "ask", "class", "panel").leaf("h2", "What to find out first");
            list("ul", facts, this::fact, "fact");
            html.close();
        }
    }

    private <T> void list(String tag, List<T> all, Consumer<T> each, String word) {
        html.open(tag, "class", "steps");
        all.stream().limit(FIRST).forEach(each);
        html.close();
        if (all.size() > FIRST) {
            html.open("details").leaf("summary", Words.count(all.size() - FIRST, "more " + word));
            html.open(tag, "class", "steps", "start", tag.equals("ol") ? "" + (FIRST + 1) : "");
            all.stream().skip(FIRST).forEach(each);
            html.close().close();
        }
    }

    private void step(Step step) {
        html.open("li").leaf("strong", step.remedy());
        html.open("p", "class", "where").text("for " + String.join(", ", step.tasks()) + ": ");
        html.leaf("span", Words.some(Words.subjects(step.subjects()), MOST_SUBJECTS), "class", "paths")
                .close();
        List<String> changes = step.changes();
        if (!changes.isEmpty()) {
            html.open("ul", "class", "changes");
            changes.stream().limit(MOST_CHANGES).forEach(change -> html.leaf("li", change));
            if (changes.size() > MOST_CHANGES) {
                html.leaf("li", "and " + (changes.size() - MOST_CHANGES) + " more");
            }
            html.close();
        }
        html.close();
    }

    private void fact(FactGroup fact) {
        html.open("li").leaf("code", fact.path()).text(fact.others());
        html.leaf("p", "for " + Words.some(fact.about(), MOST_TASKS), "class", "where")
                .close();
    }
}
