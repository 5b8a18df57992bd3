package io.github.checklist4j.reassess;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.review.Difference;
import io.github.checklist4j.review.VerdictChange;
import io.github.checklist4j.review.VerdictChange.Cause;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares two assessments and says why verdicts changed: for each a smallest set of changes of facts, waivers, date, parameters, limits,
 * products or rules that alone gives the new verdict. It is found by putting changes back and assessing again; where there are very many
 * changes, no change of the set can be spared, but a smaller set of others is not ruled out, and the result says so.
 */
public final class Why {
    private final Situation before;
    private final Situation after;
    private final Assessment first;
    private final Assessment second;
    private final Mixture facts;

    private Why(Situation before, Situation after) {
        this.before = before;
        this.after = after;
        first = before.assess();
        second = after.assess();
        facts = Mixture.of(before.dated(), after.dated());
    }

    /**
     * What differs, and why.
     *
     * @param before what the first assessment is made of
     * @param after what the second one is made of
     * @return the difference, with the reasons of each verdict that changed and that both checklists have
     * @throws io.github.checklist4j.facts.InvalidFactsException if a project names a task or a limit that there is not
     */
    public static Difference of(Situation before, Situation after) {
        Why why = new Why(before, after);
        return Difference.of(why.first, why.second).because(why::explained);
    }

    private VerdictChange explained(VerdictChange change) {
        if (change.before() == null || change.after() == null) {
            return change;
        }
        TaskInSituation task = new TaskInSituation(
                change.task(),
                before,
                after,
                facts,
                first.header().strict(),
                second.header().strict());
        List<Change> all = task.changes();
        if (task.with(new LinkedHashSet<>(all)) != change.after()) {
            return change; // something changed that nobody can put back
        }
        Hanging<Change> hanging = new Hanging<>(all, task::needs);
        List<Change> read = hanging.withNeeds(all.stream().filter(task::isRead).toList());
        List<Set<Change>> needed =
                task.needed(first.task(change.task()).orElseThrow().findings(), change.after());
        SmallestSet<Change> search = new SmallestSet<>(
                made -> needed.stream().noneMatch(some -> Collections.disjoint(some, made))
                        && task.with(made) == change.after(),
                hanging);
        List<Change> smallest = search.of(all, read);
        boolean tried = search.isSmallest() && (task.alwaysFits() || read.size() == all.size());
        List<Cause> causes = smallest.stream()
                .map(each -> each.cause(task.with(without(smallest, each)) == null))
                .toList();
        return change.because(causes, tried);
    }

    private static Set<Change> without(List<Change> all, Change one) {
        Set<Change> others = new LinkedHashSet<>(all);
        others.remove(one);
        return others;
    }
}
