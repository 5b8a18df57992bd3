package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.Breach.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Holds an assessor against the laws, one project at a time. Give it realistic projects as well as those of a {@link ProjectGenerator};
 * it takes facts away by itself.
 *
 * <pre>{@code
 * Laws laws = Laws.of(assessor, generator);
 * assertThat(laws.breaches(project, seed)).isEmpty();
 * }</pre>
 */
public final class Laws {
    private final Assessor assessor;
    private final MissingFacts missing;

    private Laws(Assessor assessor, ProjectGenerator generator) {
        this.assessor = assessor;
        this.missing = new MissingFacts(assessor, generator);
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
        return breaches;
    }

    /**
     * What the laws of verdicts say of one project: same result, knowledge, order, no error. Quick.
     *
     * @param project the project
     * @param seed decides which facts are forgotten
     * @return the breaches
     */
    public List<Breach> verdictBreaches(Project project, long seed) {
        Random random = new Random(seed);
        Project sparse = Forgetting.some(project, random);
        List<Breach> breaches = new ArrayList<>();
        sameResult(sparse).ifPresent(breaches::add);
        sharpening(project, sparse).ifPresent(breaches::add);
        order(sparse, random).ifPresent(breaches::add);
        error(sparse).ifPresent(breaches::add);
        return breaches;
    }

    /**
     * What the laws of missing facts say of one project. Values are found by chance, which takes a while, and may miss a value that only a
     * narrow threshold lets through: look at what is reported before you believe it.
     *
     * @param project the project
     * @param seed decides which facts are forgotten and which values are tried
     * @return the breaches
     */
    public List<Breach> missingFactBreaches(Project project, long seed) {
        Random random = new Random(seed);
        return missing.breaches(Forgetting.some(project, random), random);
    }

    private Optional<Breach> sameResult(Project project) {
        Assessment first = assessor.assess(project);
        return first.equals(assessor.assess(project))
                ? Optional.empty()
                : Optional.of(new Breach(Law.SAME_RESULT, "", "two assessments of one project differ", project));
    }

    private Optional<Breach> sharpening(Project more, Project less) {
        Assessment known = assessor.assess(more);
        for (TaskResult before : assessor.assess(less).tasks()) {
            Verdict after = definite(known.task(before.id()).orElseThrow());
            if (flips(definite(before), after)) {
                Project small = Forgetting.asMuchAsPossible(
                        less, smaller -> isDefinite(smaller, before.id(), definite(before)));
                return Optional.of(new Breach(
                        Law.KNOWLEDGE_ONLY_SHARPENS,
                        before.id(),
                        definite(before) + " became " + after + " when more was known",
                        small));
            }
        }
        return Optional.empty();
    }

    private boolean isDefinite(Project project, String task, Verdict verdict) {
        return definite(assessor.assess(project).task(task).orElseThrow()) == verdict;
    }

    private static boolean flips(Verdict before, Verdict after) {
        return (before == Verdict.SATISFIED && after == Verdict.NOT_SATISFIED)
                || (before == Verdict.NOT_SATISFIED && after == Verdict.SATISFIED);
    }

    /** A waiver hides a violation without changing it. */
    private static Verdict definite(TaskResult result) {
        return result.underneath() == null ? result.verdict() : result.underneath();
    }

    private Optional<Breach> order(Project project, Random random) {
        Project shuffled = Forgetting.shuffled(project, random);
        Assessment one = assessor.assess(project);
        for (TaskResult other : assessor.assess(shuffled).tasks()) {
            Verdict verdict = one.verdict(other.id());
            if (verdict != other.verdict()) {
                return Optional.of(new Breach(
                        Law.ORDER_DOES_NOT_MATTER,
                        other.id(),
                        verdict + " became " + other.verdict() + " in another order",
                        project));
            }
        }
        return Optional.empty();
    }

    private Optional<Breach> error(Project project) {
        return assessor.assess(project).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.ERROR)
                .findFirst()
                .map(finding -> new Breach(
                        Law.NO_ERROR,
                        finding.task(),
                        finding.rule() + ": " + finding.explanation().observed(),
                        Forgetting.asMuchAsPossible(project, smaller -> fails(smaller, finding.rule()))));
    }

    private boolean fails(Project project, String rule) {
        return assessor.assess(project).findings().stream()
                .anyMatch(finding ->
                        finding.verdict() == Verdict.ERROR && finding.rule().equals(rule));
    }
}
