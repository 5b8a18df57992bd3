package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A small project from the field with what has to come out. */
final class FieldCase {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();

    private final String folder;
    private final String name;
    private final String why;
    private final Map<String, Verdict> verdicts = new TreeMap<>();
    private final Map<String, String> changes = new TreeMap<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    private FieldCase(String folder, String name, String why) {
        this.folder = folder;
        this.name = name;
        this.why = why;
    }

    static FieldCase field(String name, String why) {
        return new FieldCase("field", name, why);
    }

    /** One of the same kind that nobody reported. */
    static FieldCase sibling(String name, String why) {
        return new FieldCase("siblings", name, why);
    }

    String name() {
        return name;
    }

    FieldCase decides(String task, Verdict verdict) {
        verdicts.put(task, verdict);
        return this;
    }

    /** A suggestion changes a fact of this name to this value. */
    FieldCase changes(String fact, String to) {
        changes.put(fact, to);
        return this;
    }

    /** The page, the details with their evidence, or the result show these words. */
    FieldCase shows(String... words) {
        shown.addAll(List.of(words));
        return this;
    }

    FieldCase hides(String... words) {
        hidden.addAll(List.of(words));
        return this;
    }

    void holds() {
        Project project = read();
        Assessment plain = ASSESSOR.assess(project);
        Assessment assessment = plain.with(ASSESSOR.evidence(project, null));
        verdicts.forEach((task, verdict) -> assertThat(
                        assessment.task(task).orElseThrow().verdict())
                .as("%s of %s: %s", task, name, why)
                .isEqualTo(verdict));
        changes.forEach(
                (fact, to) -> assertThat(suggestions(assessment)).as(why).anySatisfy(change -> {
                    assertThat(change.path()).contains(fact);
                    assertThat(change.to().replaceAll("[ ,]", "")).startsWith(to);
                }));
        String seen = TextReport.of(assessment) + ChecklistJson.standard().write(plain);
        String all = seen + TextReport.details(assessment);
        assertThat(shown).as(why).allSatisfy(words -> assertThat(all).contains(words));
        assertThat(hidden).as(why).allSatisfy(words -> assertThat(seen).doesNotContain(words));
    }

    private static List<Suggestion> suggestions(Assessment assessment) {
        return assessment.findings().stream()
                .map(Finding::suggestions)
                .flatMap(List::stream)
                .toList();
    }

    private Project read() {
        try (InputStream facts =
                Objects.requireNonNull(FieldCase.class.getResourceAsStream(folder + "/" + name + ".json"), name)) {
            return ChecklistJson.standard().with(ASSESSOR.vocabulary()).read(facts, Project.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + ": " + why;
    }
}
