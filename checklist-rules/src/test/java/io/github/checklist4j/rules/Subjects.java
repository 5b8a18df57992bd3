package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;

/** Subjects for tests of single conditions. */
public final class Subjects {
    private Subjects() {}

    static Subject<Project> project() {
        return of(ProjectBuilder.builder().id("p").build());
    }

    public static Subject<Project> of(Project project, Parameter<?>... parameters) {
        Rule<Project> rule = Rule.rule("test")
                .decides("task")
                .require(Fixed.of(Verdict.SATISFIED))
                .uses(parameters);
        Evaluation evaluation = evaluation(project);
        evaluation.enter(rule);
        return evaluation.root();
    }

    public static Evaluation evaluation(Project project) {
        return Evaluation.of(project, null, Parameters.defaults(), ReferenceData.standard());
    }
}
