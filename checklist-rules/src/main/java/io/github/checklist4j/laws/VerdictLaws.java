package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.laws.Breach.Law;
import io.github.checklist4j.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The laws that a few assessments of one project can show: same result, knowledge, order, names, no error. */
final class VerdictLaws {
    private static final int TRIES_TO_SHRINK = 400;

    private final Assessor assessor;
    private final Assessor reversed;
    private final Sharpening sharpening;
    private final ChecklistJson json;

    VerdictLaws(Assessor assessor) {
        this.assessor = assessor;
        this.reversed = reversed(assessor);
        this.sharpening = new Sharpening(assessor);
        this.json = Checker.of(assessor).json();
    }

    /** The rules in the reverse order, and so the operands of their conditions. */
    private static Assessor reversed(Assessor assessor) {
        List<Rule<?>> rules = new ArrayList<>();
        assessor.rules().forEach(rule -> rules.add(0, rule.reversed()));
        Assessor other = Assessor.of(assessor.checklist(), rules)
                .with(assessor.parameters())
                .with(assessor.data());
        return assessor.isStrict() ? other.strict() : other;
    }

    List<Breach> breaches(Project project, Random random) {
        List<String> forgotten = Forgetting.some(project, random);
        Project sparse = Forgetting.without(project, forgotten);
        Assessment seen = assessor.assess(sparse);
        return Stream.of(
                        sameResult(sparse, seen),
                        sharpening.breach(project, forgotten, random),
                        orderOfElements(sparse, seen, random.nextLong()),
                        orderOfRules(sparse, seen),
                        names(sparse, random.nextLong()),
                        error(sparse, seen))
                .flatMap(Optional::stream)
                .toList();
    }

    /** From the same facts, written and read back: to the byte. */
    private Optional<Breach> sameResult(Project project, Assessment seen) {
        Assessment again = assessor.assess(writtenAndRead(project));
        if (json.write(seen).equals(json.write(again))) {
            return Optional.empty();
        }
        String task = tasksThatDiffer(seen, again, (one, other) -> !one.equals(other)).stream()
                .findFirst()
                .orElse("");
        Predicate<Project> shows = smaller ->
                !json.write(assessor.assess(smaller)).equals(json.write(assessor.assess(writtenAndRead(smaller))));
        return Optional.of(breach(Law.SAME_RESULT, task, "two assessments of the same facts differ", project, shows));
    }

    private Project writtenAndRead(Project project) {
        return json.read(json.write(project), Project.class);
    }

    private Optional<Breach> orderOfElements(Project project, Assessment seen, long seed) {
        Assessment other = assessor.assess(Rewriting.shuffled(project, seed));
        return first(
                Law.ORDER_DOES_NOT_MATTER,
                tasksThatDiffer(seen, other, VerdictLaws::saysSomethingElse),
                "another order of the elements of lists",
                project,
                (task, smaller) -> Stream.of(Rewriting.reversed(smaller), Rewriting.shuffled(smaller, seed))
                        .anyMatch(turned -> saysSomethingElse(task.result(smaller), task.result(turned))));
    }

    private Optional<Breach> orderOfRules(Project project, Assessment seen) {
        return first(
                Law.ORDER_DOES_NOT_MATTER,
                tasksThatDiffer(seen, reversed.assess(project), VerdictLaws::saysSomethingElse),
                "the reverse order of rules and operands",
                project,
                (task, smaller) -> saysSomethingElse(
                        task.result(smaller), OneTask.of(reversed, task.task()).result(smaller)));
    }

    /** Without waivers: they name their subjects as the findings do. */
    private Optional<Breach> names(Project project, long seed) {
        Project plain = ProjectBuilder.builder(project).waivers(null).build();
        Assessment other = assessor.assess(Renaming.of(plain, seed));
        return first(
                Law.NAMES_DO_NOT_MATTER,
                tasksThatDiffer(assessor.assess(plain), other, VerdictLaws::saysMoreOrLess),
                "other ids, seed " + seed,
                plain,
                (task, smaller) -> saysMoreOrLess(task.result(smaller), task.result(Renaming.of(smaller, seed))));
    }

    private Optional<Breach> first(
            Law law, List<String> tasks, String text, Project project, BiPredicate<OneTask, Project> shows) {
        return tasks.stream().findFirst().map(id -> {
            OneTask task = OneTask.of(assessor, id);
            return breach(law, id, text, project, smaller -> shows.test(task, smaller));
        });
    }

    private static boolean saysMoreOrLess(TaskResult one, TaskResult other) {
        return one.verdict() != other.verdict()
                || one.missing().size() != other.missing().size();
    }

    private static boolean saysSomethingElse(TaskResult one, TaskResult other) {
        return one.verdict() != other.verdict() || !missing(one).equals(missing(other));
    }

    /** In any order, and without the indexes of elements that have no id. */
    private static Set<String> missing(TaskResult result) {
        Set<String> paths = new TreeSet<>();
        result.missing().forEach(path -> paths.add(path.replaceAll("\\[[0-9]+\\]", "[]")));
        return paths;
    }

    private Optional<Breach> error(Project project, Assessment seen) {
        return seen.findings().stream().filter(VerdictLaws::isError).findFirst().map(finding -> {
            String id = taskOf(seen, finding);
            OneTask task = OneTask.of(assessor, id);
            Predicate<Project> shows = smaller -> task.result(smaller).findings().stream()
                    .anyMatch(each -> isError(each) && each.rule().equals(finding.rule()));
            String text = finding.rule() + ": " + finding.reasons();
            return breach(Law.NO_ERROR, id, text, project, shows);
        });
    }

    private static String taskOf(Assessment seen, Finding finding) {
        return seen.tasks().stream()
                .filter(task -> task.findings().contains(finding))
                .map(TaskResult::id)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isError(Finding finding) {
        return finding.verdict() == Verdict.ERROR;
    }

    private static List<String> tasksThatDiffer(
            Assessment one, Assessment other, BiPredicate<TaskResult, TaskResult> differ) {
        return one.tasks().stream()
                .filter(task -> differ.test(task, other.task(task.id()).orElseThrow()))
                .map(TaskResult::id)
                .toList();
    }

    private static Breach breach(Law law, String task, String text, Project project, Predicate<Project> shows) {
        return new Breach(law, task, text, Shrinking.smallest(project, TRIES_TO_SHRINK, shows));
    }
}
