package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.json.ChecklistJson;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a SARIF 2.1.0 log, for code scanning: a result for each subject of each finding, with its place in the facts file; open
 * facts as results of kind {@code open}; tasks that pass or do not apply as such. What a waiver covers is suppressed. Fingerprints are made of
 * rule and subject, and stay when the file changes around them.
 */
public final class SarifReport {
    private static final String HOME = "https://github.com/checklist4j/checklist4j";

    private SarifReport() {}

    /**
     * The log, without places in a file: results name their subjects alone.
     *
     * @param assessment what came out
     * @return JSON
     */
    public static String of(Assessment assessment) {
        return of(assessment, "", path -> null);
    }

    /**
     * The log.
     *
     * @param assessment what came out
     * @param file the name of the facts file, from the root of the repository; empty if there is none
     * @param places where in the file the value of a path stands, or what is around it; {@code null} where nobody knows
     * @return JSON
     */
    public static String of(Assessment assessment, String file, Function<String, @Nullable Place> places) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(assessment, file, places, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the log, result by result.
     *
     * @param assessment what came out
     * @param file the name of the facts file, from the root of the repository; empty if there is none
     * @param places where in the file the value of a path stands, or what is around it; {@code null} where nobody knows
     * @param out where to, in UTF-8; it is not closed
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(
            Assessment assessment, String file, Function<String, @Nullable Place> places, OutputStream out) {
        Header header = assessment.header();
        Sarif.Run run = new Sarif.Run(
                new Sarif.Tool(new Sarif.Driver("checklist4j", header.library(), HOME, rules(assessment))),
                new Sarif.AutomationDetails(header.checklist() + "/" + header.project() + "/"),
                List.of(new Sarif.Invocation(true, notifications(assessment))),
                "utf16CodeUnits",
                new SarifResults(assessment, new SarifPlaces(file, places)),
                properties(assessment));
        ChecklistJson.standard().write(new Sarif.Log(Sarif.SCHEMA, Sarif.VERSION, List.of(run)), out);
    }

    /** The rules that found something, and the tasks that are said to pass or not to apply. */
    private static List<Sarif.Rule> rules(Assessment assessment) {
        Map<String, Sarif.Rule> rules = new LinkedHashMap<>();
        assessment.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule(rule)));
        assessment
                .findings()
                .forEach(
                        finding -> rules.computeIfAbsent(finding.rule(), id -> rule(new RuleNote(id, id, null, null))));
        assessment.tasks().stream()
                .filter(SarifResults::standsForItself)
                .forEach(task -> rules.computeIfAbsent(task.id(), id -> rule(task)));
        return List.copyOf(rules.values());
    }

    private static Sarif.Rule rule(RuleNote rule) {
        String because = Objects.requireNonNullElse(rule.because(), "");
        String remedy = Objects.requireNonNullElse(rule.remedy(), "");
        Sarif.Message full = because.isEmpty() ? null : message(rule.heading() + ", because " + because);
        return new Sarif.Rule(rule.id(), message(rule.heading()), full, help(rule.heading(), because, remedy));
    }

    private static Sarif.Rule rule(TaskResult task) {
        return new Sarif.Rule(task.id(), message(task.title()), null, help(task.title(), "", ""));
    }

    private static Sarif.Help help(String text, String because, String remedy) {
        StringBuilder plain = new StringBuilder(text);
        StringBuilder markdown = new StringBuilder("**" + Markup.markdown(text) + "**");
        if (!because.isEmpty()) {
            plain.append("\nbecause ").append(because);
            markdown.append("\n\nbecause ").append(Markup.markdown(because));
        }
        if (!remedy.isEmpty()) {
            plain.append("\nremedy: ").append(remedy);
            markdown.append("\n\n_remedy:_ ").append(Markup.markdown(remedy));
        }
        return new Sarif.Help(SarifText.of(plain.toString()), markdown.toString());
    }

    static Sarif.Message message(String text) {
        return new Sarif.Message(SarifText.of(text));
    }

    /** What is said of the judging itself: notices, and what was assumed. */
    private static List<Sarif.Notification> notifications(Assessment assessment) {
        Stream<Sarif.Notification> notices = Stream.concat(
                        assessment.tasks().stream().flatMap(task -> task.notices().stream()),
                        assessment.notices().stream())
                .map(SarifReport::notification);
        return Stream.concat(notices, assessment.assumptions().stream().map(SarifReport::notification))
                .toList();
    }

    private static Sarif.Notification notification(Notice notice) {
        return new Sarif.Notification("note", message(Sentences.notice(notice)), new Sarif.Descriptor("notice"));
    }

    private static Sarif.Notification notification(Assumption assumption) {
        String text = "assumed " + assumption.path() + ": " + assumption.value() + ": " + assumption.why();
        return new Sarif.Notification("note", message(text), new Sarif.Descriptor("assumption"));
    }

    private static Map<String, Object> properties(Assessment assessment) {
        Header header = assessment.header();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("verdict", assessment.verdict().name());
        properties.put("checklist", header.checklist());
        properties.put("edition", header.edition());
        properties.put("project", header.project());
        if (header.digest() != null) {
            properties.put("digest", header.digest().toString());
        }
        if (header.asOf() != null) {
            properties.put("asOf", header.asOf().toString());
        }
        return properties;
    }
}
