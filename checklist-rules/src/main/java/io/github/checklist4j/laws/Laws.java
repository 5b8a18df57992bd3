package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Holds an assessor against the laws, one project at a time. Give it realistic projects as well as those of a {@link ProjectGenerator};
 * it takes facts away by itself.
 *
 * <pre>{@code
 * ProjectGenerator generator = ProjectGenerator.of(assessor);
 * Laws laws = Laws.of(assessor, generator);
 * for (long seed = 0; seed < 100; seed++) {
 *     assertThat(laws.breaches(generator.any(seed), seed)).isEmpty();
 * }
 * assertThat(laws.idle(generator.projects(1_000))).isEmpty();
 * }</pre>
 */
public final class Laws {
    private final Assessor assessor;
    private final VerdictLaws verdicts;
    private final MissingFacts missing;
    private final Reasons reasons;

    private Laws(Assessor assessor, ProjectGenerator generator) {
        this.assessor = assessor;
        this.verdicts = new VerdictLaws(assessor);
        this.missing = new MissingFacts(assessor, generator);
        this.reasons = new Reasons(assessor);
    }

    /**
     * The laws for an assessor.
     *
     * @param assessor the checklist and rules to be held against the laws
     * @param generator makes values for missing facts
     * @return the suite
     */
    public static Laws of(Assessor assessor, ProjectGenerator generator) {
        return new Laws(assessor, generator);
    }

    /**
     * What the laws say of one project.
     *
     * @param project the project
     * @param seed decides which facts are forgotten and which values are tried
     * @return the breaches, each with a project that was made as small as possible; empty if every law is kept
     */
    public List<Breach> breaches(Project project, long seed) {
        List<Breach> breaches = new ArrayList<>(verdictBreaches(project, seed));
        breaches.addAll(missingFactBreaches(project, seed));
        breaches.addAll(reasonBreaches(project, seed));
        return breaches;
    }

    /**
     * What the laws of verdicts say of one project: same result, knowledge, order, names, no error. Quick.
     *
     * @param project the project
     * @param seed decides which facts are forgotten, and in which order the elements of lists stand
     * @return the breaches
     */
    public List<Breach> verdictBreaches(Project project, long seed) {
        return verdicts.breaches(project, new Random(seed));
    }

    /**
     * What the laws of missing facts say of one project. Values are found by chance, and narrow thresholds of numbers by halving; that takes
     * a while, and may miss what only two odd values together show: look at what is reported before you believe it.
     *
     * @param project the project
     * @param seed decides which facts are forgotten and which values are tried
     * @return the breaches
     */
    public List<Breach> missingFactBreaches(Project project, long seed) {
        Random random = new Random(seed);
        return missing.breaches(Forgetting.without(project, Forgetting.some(project, random)), random);
    }

    /**
     * What the laws of reasons say of one project, for some of what fails there: the facts of a reason suffice, and each is needed. A
     * computed quantity counts as one.
     *
     * @param project the project
     * @param seed decides which findings are tried
     * @return the breaches
     */
    public List<Breach> reasonBreaches(Project project, long seed) {
        return reasons.breaches(project, new Random(seed));
    }

    /**
     * The rules that never apply, never fail or never pass. One that is named here is not wrong for certain: it may be about something that
     * none of the projects has.
     *
     * @param projects many projects, those that the rules are made for among them
     * @return the idle rules in the order of the assessor
     */
    public List<IdleRule> idle(Stream<Project> projects) {
        Census census = new Census(assessor);
        projects.forEachOrdered(census::ask);
        return census.idle();
    }
}
