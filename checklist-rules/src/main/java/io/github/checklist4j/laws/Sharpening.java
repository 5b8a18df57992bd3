package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.laws.Breach.Law;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Found;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The law of knowledge, for what each rule says of each subject: a task that fails for one reason hides what another rule makes of it. Some
 * facts are forgotten together, and then one at a time is forgotten or known less closely.
 */
final class Sharpening {
    private static final int TRIES_TO_SHRINK = 400;
    private static final int FACTS_OF_EACH = 6;

    private final Assessor assessor;
    private final List<Waiver> namesAll;

    Sharpening(Assessor assessor) {
        this.assessor = assessor;
        this.namesAll = assessor.checklist().tasks().stream()
                .map(task -> new Waiver(task.id(), List.of("each"), null, null, null, null))
                .toList();
    }

    private record Key(Rule<?> rule, String subject) {}

    /** What is said of a subject, and what when more is known: {@code null} where it is found no more. */
    private record Flip(Key key, Verdict before, @Nullable Verdict after) {
        Breach breach(String how, Project project) {
            String text = key.rule().id() + " of " + key.subject() + ": " + before
                    + (after == null ? " is found no more" : " became " + after);
            return new Breach(
                    Law.KNOWLEDGE_ONLY_SHARPENS,
                    key.rule().task(),
                    text + " when more was known; before, " + how,
                    project);
        }
    }

    Optional<Breach> breach(Project project, List<String> forgotten, Random random) {
        Map<Key, Verdict> known = verdicts(project);
        List<String> facts = Probe.shuffled(FactTree.known(project), random);
        List<String> quantities = Probe.shuffled(Widening.quantities(project), random);
        long seed = random.nextLong();
        Stream<Optional<Breach>> less = Stream.concat(Stream.of(forgotten), each(facts))
                .map(paths -> breach(project, known, paths, Forgetting::without, " was forgotten"));
        Stream<Optional<Breach>> wider = each(quantities)
                .map(paths -> breach(
                        project, known, paths, (one, wide) -> Widening.of(one, wide, seed), " was a wider range"));
        return Stream.concat(less, wider).flatMap(Optional::stream).findFirst();
    }

    private static Stream<List<String>> each(List<String> paths) {
        return paths.stream().limit(FACTS_OF_EACH).map(List::of);
    }

    private Optional<Breach> breach(
            Project project,
            Map<Key, Verdict> known,
            List<String> facts,
            BiFunction<Project, List<String>, Project> less,
            String how) {
        if (flip(less.apply(project, facts), known, facts).isEmpty()) {
            return Optional.empty();
        }
        List<String> few = Shrinking.fewest(
                facts, paths -> flip(less.apply(project, paths), known, paths).isPresent());
        Project small = Shrinking.smallest(
                project, TRIES_TO_SHRINK, smaller -> flip(less.apply(smaller, few), verdicts(smaller), few)
                        .isPresent());
        return flip(less.apply(small, few), verdicts(small), few)
                .map(flip -> flip.breach(String.join(" and ", few) + how, small));
    }

    /** The first that turns round between two looks at a project and rests on no assumption about the facts of which less was known. */
    private Optional<Flip> flip(Project less, Map<Key, Verdict> more, List<String> facts) {
        for (Map.Entry<Key, Verdict> before : verdicts(less).entrySet()) {
            Key key = before.getKey();
            Verdict after = more.get(key);
            boolean isAboutThem =
                    after == null && facts.contains(key.subject()); // nobody says who, and then somebody does
            if (turns(before.getValue(), after) && !isAboutThem && !assumes(key.rule(), less, facts)) {
                return Optional.of(new Flip(key, before.getValue(), after));
            }
        }
        return Optional.empty();
    }

    private boolean assumes(Rule<?> rule, Project project, List<String> facts) {
        Evaluation alone = evaluation(project);
        rule.judge(alone);
        return alone.assumptions().made().stream().map(Assumption::path).anyMatch(facts::contains);
    }

    /** Whether what was certain is the contrary now; a violation that is named no more leaves its waiver behind. */
    private static boolean turns(Verdict before, @Nullable Verdict after) {
        return (before == Verdict.SATISFIED && after == Verdict.NOT_SATISFIED)
                || (before == Verdict.NOT_SATISFIED && (after == null || after == Verdict.SATISFIED));
    }

    /** The verdict on each subject; what does not apply is said for certain, as what holds is. */
    private Map<Key, Verdict> verdicts(Project project) {
        Evaluation evaluation = evaluation(project);
        Map<Key, Verdict> verdicts = new LinkedHashMap<>();
        for (Rule<?> rule : assessor.rules()) {
            RuleResult result = rule.judge(evaluation);
            result.subjects().forEach(subject -> verdicts.put(new Key(rule, subject), Verdict.SATISFIED));
            for (Found found : result.found()) {
                verdicts.put(new Key(rule, found.subject()), found.verdict());
            }
        }
        return verdicts;
    }

    private Evaluation evaluation(Project project) {
        return assessor.evaluation(
                ProjectBuilder.builder(project).waivers(namesAll).build(), null);
    }
}
