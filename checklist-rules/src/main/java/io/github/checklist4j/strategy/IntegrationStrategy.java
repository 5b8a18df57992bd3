package io.github.checklist4j.strategy;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The door for everybody who wants the integration strategy checklist decided.
 *
 * <pre>{@code
 * Project project = ChecklistJson.standard().read(Path.of("project.json"), Project.class);
 * Assessment assessment = IntegrationStrategy.assess(project);
 * }</pre>
 */
public final class IntegrationStrategy {
    private IntegrationStrategy() {}

    /**
     * Holds a project against the checklist, with the standard rules, parameters and limits. Where the project states no evaluation date,
     * what depends on it is unknown.
     *
     * @param project the facts
     * @return the assessment
     */
    public static Assessment assess(Project project) {
        return assessor().assess(project);
    }

    /**
     * The assessor with the standard rules, to be shared, extended or given other parameters.
     *
     * @return the assessor
     */
    public static Assessor assessor() {
        return Standard.ASSESSOR;
    }

    /** The rules, made anew. */
    static List<Rule<?>> rules() {
        return Stream.of(
                        GoalRules.rules(),
                        PlatformRules.rules(),
                        DesignRules.rules(),
                        PatternRules.rules(),
                        GovernanceRules.rules(),
                        AntiPatternRules.rules())
                .flatMap(List::stream)
                .toList();
    }

    /** Made on first use, once: the rules are immutable, and the data files are read only then. */
    private static final class Standard {
        private static final Assessor ASSESSOR = Assessor.of(IntegrationStrategyChecklist.checklist(), rules());
    }
}
