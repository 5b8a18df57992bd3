package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one door for a tool: reads facts, holds them against a checklist, writes the result. What it reads it knows by the same words and
 * extension facts that it judges by. Immutable and safe for use by many threads; make one and keep it.
 *
 * <pre>{@code
 * Checker checker = IntegrationStrategy.checker();
 * Project project = checker.read(Path.of("project.json"));
 * String result = checker.write(checker.assess(project));
 * }</pre>
 */
public final class Checker {
    private final Assessor assessor;
    private final ChecklistJson json;

    private Checker(Assessor assessor) {
        this.assessor = assessor;
        this.json = ChecklistJson.standard().with(assessor.facts()).with(assessor.vocabulary());
    }

    /**
     * A door to an assessor of one's own, for example one that assumes nothing ({@link Assessor#strict()}).
     *
     * @param assessor what judges
     * @return the door
     * @throws IllegalArgumentException if an extension fact has a type that cannot be read, or two have one name
     */
    public static Checker of(Assessor assessor) {
        return new Checker(assessor);
    }

    /**
     * Reads the facts of a project from a file.
     *
     * @param file JSON in UTF-8
     * @return the project
     * @throws InvalidFactsException if something is wrong with the file; it lists everything that is
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public Project read(Path file) {
        return json.read(file, Project.class);
    }

    /**
     * Reads the facts of a project from a stream, to its end; does not close it.
     *
     * @param input JSON in UTF-8
     * @return the project
     * @throws InvalidFactsException if something is wrong with the input; it lists everything that is
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Project read(InputStream input) {
        return json.read(input, Project.class);
    }

    /**
     * Reads the facts of a project from a text.
     *
     * @param text JSON
     * @return the project
     * @throws InvalidFactsException if something is wrong with the text; it lists everything that is
     */
    public Project read(String text) {
        return json.read(text, Project.class);
    }

    /**
     * Holds a project against the checklist. Where the project states no evaluation date, what depends on it is unknown.
     *
     * @param project the facts
     * @return the assessment
     * @throws InvalidFactsException if the project was made in code and names a task, limit or parameter that there is not
     */
    public Assessment assess(Project project) {
        return assessor.assess(project);
    }

    /**
     * Holds a project against the checklist.
     *
     * @param project the facts
     * @param today the evaluation date where the project states none, or {@code null} for an unknown one
     * @return the assessment
     * @throws InvalidFactsException if the project was made in code and names a task, limit or parameter that there is not
     */
    public Assessment assess(Project project, @Nullable LocalDate today) {
        return assessor.assess(project, today);
    }

    /**
     * Writes a project or an assessment.
     *
     * @param record the project or the assessment
     * @return JSON, indented
     */
    public String write(Record record) {
        return json.write(record);
    }

    /**
     * Writes a project or an assessment to a stream in UTF-8, piece by piece; does not close it.
     *
     * @param record the project or the assessment
     * @param output where to
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public void write(Record record, OutputStream output) {
        json.write(record, output);
    }

    /**
     * What reads and writes, for everything else that it can: places of facts, a portfolio with a project on each line, less room.
     *
     * @return the JSON door that knows the words and extension facts of the assessor
     */
    public ChecklistJson json() {
        return json;
    }

    /**
     * What judges: its checklist, rules, parameters and figures.
     *
     * @return the assessor
     */
    public Assessor assessor() {
        return assessor;
    }
}
