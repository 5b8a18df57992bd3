package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Basis;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.laws.Breach.Law;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Found;
import io.github.checklist4j.rules.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The two laws of reasons: the facts of one suffice for the verdict, and without a part of it the verdict is open. */
final class Reasons {
    /** Of how many findings of one project the reasons are tried. */
    private static final int SAMPLE = 6;

    /** What rests on more is a sum over the project, and says so by its largest parts. */
    private static final int MOST_FACTS = 40;

    private final Assessor assessor;

    Reasons(Assessor assessor) {
        this.assessor = assessor;
    }

    /** What a rule found, and one of its reasons. */
    private record Claim(Rule<?> rule, String subject, Basis basis) {
        boolean isMade(Project project, Assessor assessor) {
            return violations(project, assessor).findAny().isPresent();
        }

        /** Whether it is made for a reason that needs nothing but some facts. */
        boolean isMadeBy(List<String> facts, Project project, Assessor assessor) {
            return violations(project, assessor)
                    .flatMap(found -> found.answer().smallest().stream())
                    .anyMatch(reason -> facts.containsAll(reason.facts().paths()));
        }

        private Stream<Found> violations(Project project, Assessor assessor) {
            return found(project, assessor).filter(found -> found.verdict() == Verdict.NOT_SATISFIED);
        }

        Stream<Found> found(Project project, Assessor assessor) {
            return rule.judge(assessor.evaluation(project, null)).found().stream()
                    .filter(found -> found.subject().equals(subject));
        }

        Breach breach(Law law, String text, Project project) {
            return new Breach(law, rule.task(), rule.id() + " of " + subject + ": " + text, project);
        }
    }

    List<Breach> breaches(Project project, Random random) {
        List<Claim> claims = new ArrayList<>();
        Evaluation evaluation = assessor.evaluation(project, null);
        for (Rule<?> rule : assessor.rules()) {
            for (Found found : rule.judge(evaluation).found()) {
                if (found.verdict() == Verdict.NOT_SATISFIED) {
                    found.answer().smallest().stream()
                            .filter(basis -> basis.facts().size() <= MOST_FACTS)
                            .forEach(basis -> claims.add(new Claim(rule, found.subject(), basis)));
                }
            }
        }
        Collections.shuffle(claims, random);
        return claims.stream()
                .limit(SAMPLE)
                .flatMap(claim -> breach(claim, project).stream())
                .toList();
    }

    private Optional<Breach> breach(Claim claim, Project project) {
        Facts facts = claim.basis().facts();
        Set<String> kept = new HashSet<>(facts.paths());
        kept.add(claim.subject());
        Project sparse = only(project, kept, Forgetting::isFact);
        if (!claim.isMade(sparse, assessor)) {
            return Optional.of(claim.breach(
                    Law.REASONS_SUFFICE,
                    "with " + facts.paths() + " alone open are "
                            + claim.found(sparse, assessor)
                                    .flatMap(found -> found.missing().stream())
                                    .toList(),
                    project));
        }
        return claim.basis().grounds().stream()
                .map(Ground::facts)
                .filter(part ->
                        part.paths().stream().anyMatch(Forgetting::isFact)) // the absence of others says something
                .filter(part -> claim.isMadeBy(facts.paths(), Forgetting.without(sparse, part.paths()), assessor))
                // what is stated where its absence has a meaning may be another reason by itself
                .filter(part ->
                        claim.isMade(Forgetting.without(only(project, kept, path -> true), part.paths()), assessor))
                .findFirst()
                .map(part -> claim.breach(
                        Law.REASONS_ARE_SMALLEST,
                        "without " + part.paths() + " of " + facts.paths() + " too",
                        project));
    }

    /** The project with nothing known but some facts, what they stand in, and those that nobody can forget. */
    private static Project only(Project project, Set<String> kept, Predicate<String> forgettable) {
        List<String> others = FactTree.known(project).stream()
                .filter(forgettable)
                .filter(path -> kept.stream().noneMatch(each -> isWithin(each, path)))
                .toList();
        return Forgetting.without(project, others);
    }

    private static boolean isWithin(String path, String outer) {
        return path.startsWith(outer)
                && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }
}
