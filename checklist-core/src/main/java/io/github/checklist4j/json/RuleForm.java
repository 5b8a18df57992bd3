package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.describe.Sparse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found. What the rule says stands where it is named first.
 *
 * @param id the id of the rule; one that begins with a dot stands below the id of the task
 * @param text what it requires, in words; absent for a rule that only waits for facts and says why they matter
 * @param because why it matters
 * @param remedy what helps
 * @param found what it found, in the order of the project
 */
@Sparse
record RuleForm(
        String id,
        @Nullable String text,
        @Nullable String because,
        @Nullable String remedy,
        List<FindingForm> found) {
    RuleForm {
        Objects.requireNonNull(id, "id");
    }

    static List<RuleForm> of(List<Finding> findings, String task, Map<String, RuleNote> words) {
        List<RuleForm> rules = new ArrayList<>();
        for (int from = 0; from < findings.size(); ) {
            String rule = findings.get(from).rule();
            int to = from;
            while (to < findings.size() && findings.get(to).rule().equals(rule)) {
                to++;
            }
            RuleNote said = words.remove(rule);
            rules.add(new RuleForm(
                    below(rule, task),
                    said == null ? null : said.text(),
                    said == null ? null : said.because(),
                    said == null ? null : said.remedy(),
                    findings.subList(from, to).stream().map(FindingForm::of).toList()));
            from = to;
        }
        return rules;
    }

    /** An id of another task that begins with a dot has two. */
    private static String below(String rule, String task) {
        boolean under = rule.startsWith(task + ".") && !rule.startsWith("..", task.length());
        return under ? rule.substring(task.length()) : rule.startsWith(".") ? "." + rule : rule;
    }

    private String rule(String task) {
        return id.startsWith("..") ? id.substring(1) : id.startsWith(".") ? task + id : id;
    }

    Stream<Finding> findings(String task) {
        return found.stream().map(each -> each.finding(rule(task)));
    }

    Stream<RuleNote> note(String task) {
        return text == null && because == null && remedy == null
                ? Stream.empty()
                : Stream.of(new RuleNote(rule(task), text, because, remedy));
    }
}
