package io.github.checklist4j.reassess;

import io.github.checklist4j.review.Difference;
import io.github.checklist4j.review.VerdictChange;
import io.github.checklist4j.review.VerdictChange.Cause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Compares two assessments and says why verdicts changed: for each a smallest set of changes of facts, waivers, date, parameters, limits,
 * products or rules that alone gives the new verdict. It is found by putting changes back and assessing again; where there are very many
 * changes, no change of the set can be spared, but a smaller set of others is not ruled out, and the result says so.
 */
public final class Why {
    private Why() {}

    /**
     * What differs, and why.
     *
     * @param before what the first assessment is made of
     * @param after what the second one is made of
     * @return the difference, with the reasons of each verdict that changed and that both checklists have
     * @throws io.github.checklist4j.facts.InvalidFactsException if a project names a task or a limit that there is not
     */
    public static Difference of(Situation before, Situation after) {
        Difference difference = Difference.of(before.assess(), after.assess());
        Mixture facts = Mixture.of(before.dated(), after.dated());
        return difference.because(change -> change.before() == null || change.after() == null
                ? change
                : explained(change, new TaskInSituation(change.task(), before, after, facts), facts));
    }

    private static VerdictChange explained(VerdictChange change, TaskInSituation task, Mixture facts) {
        Predicate<Set<Change>> succeeds = made -> task.verdict(made) == change.after();
        List<Change> all = task.changes();
        if (!succeeds.test(Set.copyOf(all))) {
            return change; // something changed that nobody can put back
        }
        List<Change> read = task.read();
        // a rule may read more than it says
        List<Change> enough = succeeds.test(Set.copyOf(read)) ? read : all;
        SmallestSet<Change> search = new SmallestSet<>(facts::needs, succeeds);
        List<Change> smallest = search.of(enough);
        boolean isSmallest = search.isSmallest() && (task.alwaysFits() || enough.size() == all.size());
        List<Cause> causes = smallest.stream()
                .map(each -> each.cause(task.verdict(without(smallest, each)) == null))
                .toList();
        return change.because(causes, isSmallest);
    }

    private static Set<Change> without(List<Change> all, Change one) {
        Set<Change> others = new LinkedHashSet<>(all);
        others.remove(one);
        return others;
    }
}
