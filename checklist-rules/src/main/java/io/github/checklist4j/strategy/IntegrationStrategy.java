package io.github.checklist4j.strategy;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assess.ChecklistExtension;
import io.github.checklist4j.capacity.CapacityPolicy;
import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;

/**
 * The door for everybody who wants the integration strategy checklist decided.
 *
 * <pre>{@code
 * Checker checker = IntegrationStrategy.checker();
 * Assessment assessment = checker.assess(checker.read(Path.of("project.json")));
 * }</pre>
 */
public final class IntegrationStrategy {
    private static final Assessor ASSESSOR = Assessor.of(IntegrationStrategyChecklist.checklist(), StandardRules.all());

    private IntegrationStrategy() {}

    /**
     * The door for a tool: reads, assesses and writes, with the extensions that are on the class path or module path of this library. It
     * looks for them each time: make one and keep it.
     *
     * @return the door
     * @throws java.util.ServiceConfigurationError if an extension cannot be made
     */
    public static Checker checker() {
        return checker(IntegrationStrategy.class.getClassLoader());
    }

    /**
     * The door for a tool whose extensions stand elsewhere than the library.
     *
     * @param extensions where to look for them
     * @return the door
     * @throws java.util.ServiceConfigurationError if an extension cannot be made
     */
    public static Checker checker(ClassLoader extensions) {
        return Checker.of(assessor().with(ChecklistExtension.load(extensions)));
    }

    /**
     * The assessor with the standard rules and no extension, to be shared, extended or given other parameters.
     *
     * @return the assessor
     */
    public static Assessor assessor() {
        return ASSESSOR;
    }

    /**
     * What {@code pattern.capacity-matched} asks beyond the published limits: for whoever wants the numbers of {@link
     * io.github.checklist4j.capacity.Capacity} beside the verdict.
     *
     * @param parameters the parameters in force, as {@link Assessor#parameters()} gives them
     * @return the policy
     */
    public static CapacityPolicy capacityPolicy(Parameters parameters) {
        return Policies.capacity(new Policies.Values() {
            @Override
            public <T extends Comparable<T>> T of(Parameter<T> parameter) {
                return parameters.value(CapacityRules.TASK, parameter);
            }
        });
    }
}
