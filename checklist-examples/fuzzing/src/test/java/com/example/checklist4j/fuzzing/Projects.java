package com.example.checklist4j.fuzzing;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.strategy.IntegrationStrategy;

/** Whole projects by chance, in the words that the standard rules know. */
final class Projects {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(ASSESSOR);

    private Projects() {}

    /** The project of a seed, of which that share of facts is known, from 0 to 1. */
    static Project of(long seed, double knowledge) {
        return GENERATOR.project(seed, knowledge);
    }
}
