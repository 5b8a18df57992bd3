package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that an assessment is made of.
 *
 * @param assessor the rules, parameters and published figures
 * @param project the facts
 * @param today the evaluation date where the project states none, or {@code null} for an unknown one
 */
public record Situation(
        Assessor assessor, Project project, @Nullable LocalDate today) {
    /** Refuses a missing part. */
    public Situation {
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(project, "project");
    }

    /**
     * The assessment.
     *
     * @return what comes out
     */
    public Assessment assess() {
        return assessor.assess(project, today);
    }

    /** The facts with the evaluation date among them. */
    Project dated() {
        return project.asOf() != null || today == null
                ? project
                : ProjectBuilder.builder(project).asOf(today).build();
    }
}
