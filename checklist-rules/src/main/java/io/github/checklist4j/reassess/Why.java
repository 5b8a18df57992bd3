package io.github.checklist4j.reassess;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.review.Difference;
import io.github.checklist4j.review.VerdictChange;
import io.github.checklist4j.review.VerdictChange.Cause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        if (!new Trial(task, change.after(), false).succeeds(Set.copyOf(task.changes()))) {
            return change; // something changed that nobody can put back
        }
        VerdictChange explained = explained(change, task, new Trial(task, change.after(), true));
        return explained != null
                ? explained
                : Objects.requireNonNull(explained(change, task, new Trial(task, change.after(), false)));
    }

    /** The change with its reasons, or {@code null} where a rule reads more than it says, so that they are none. */
    private static @Nullable VerdictChange explained(VerdictChange change, TaskInSituation task, Trial trial) {
        trial.begin();
        List<Change> all = task.changes();
        Hanging<Change> hanging = new Hanging<>(all, task::needs);
        List<Change> read = hanging.withNeeds(all.stream().filter(task::isRead).toList());
        if (!trial.succeeds(new LinkedHashSet<>(read)) && trial.isTrustful()) {
            return null;
        }
        SmallestSet<Change> search = new SmallestSet<>(trial::succeeds, hanging);
        List<Change> smallest = search.of(all, read);
        if (!trial.surelySucceeds(Set.copyOf(smallest))) {
            return null;
        }
        boolean tried = search.isSmallest() && (task.alwaysFits() || read.size() == all.size());
        List<Cause> causes = smallest.stream()
                .map(each -> each.cause(hanging.isHeld(each, smallest) || task.mixed(without(smallest, each)) == null))
                .toList();
        return change.because(causes, tried);
    }

    private static Set<Change> without(List<Change> all, Change one) {
        Set<Change> others = new LinkedHashSet<>(all);
        others.remove(one);
        return others;
    }
}
