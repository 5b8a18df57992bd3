package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a task gets a verdict with some changes made. A rule is asked once for all sets of changes that differ only in what it does not
 * read, and none is asked any more once another one has ruled the verdict out.
 */
final class Trial {
    private final TaskInSituation task;
    private final Verdict wanted;
    private final boolean trustful;
    private final Map<Change, Integer> places = new HashMap<>();
    private final Map<Set<Change>, Boolean> tried = new HashMap<>();
    private final IdentityHashMap<Rule<?>, BitSet> reads = new IdentityHashMap<>();
    private final IdentityHashMap<Rule<?>, Map<BitSet, Verdict>> known = new IdentityHashMap<>();

    /**
     * Knows nothing yet.
     *
     * @param task the task
     * @param wanted the verdict
     * @param trustful whether rules read no more than they say
     */
    Trial(TaskInSituation task, Verdict wanted, boolean trustful) {
        this.task = task;
        this.wanted = wanted;
        this.trustful = trustful;
        task.changes().forEach(each -> places.put(each, places.size()));
    }

    /** Whether rules are believed to read no more than they say. */
    boolean isTrustful() {
        return trustful;
    }

    /** Asks every rule once before anything is changed, so that nothing is tried that lacks what one of them has to see. */
    void begin() {
        Project unchanged = task.mixed(Set.of());
        if (trustful && unchanged != null && task.isDecidedByRules(Set.of())) {
            Assessor assessor = task.assessor(Set.of());
            Evaluation evaluation = assessor.evaluation(unchanged, null);
            assessor.rules(task.id()).forEach(rule -> judge(rule, Set.of(), evaluation));
        }
    }

    /** Whether it does, with no more asked than it takes. */
    boolean succeeds(Set<Change> made) {
        Boolean before = tried.get(made);
        if (before == null) {
            before = tried(made);
            tried.put(Set.copyOf(made), before);
        }
        return before;
    }

    private boolean tried(Set<Change> made) {
        if (!trustful || !task.isDecidedByRules(made)) {
            return surelySucceeds(made);
        }
        List<Rule<?>> rules = task.assessor(made).rules(task.id());
        if (rules.stream().map(rule -> known(rule, made)).anyMatch(each -> each != null && rulesOut(each))) {
            return false;
        }
        Project mixed = task.mixed(made);
        if (mixed == null) {
            return false;
        }
        Verdict verdict = judged(rules, made, task.assessor(made).evaluation(mixed, null));
        return !rulesOut(verdict) && (task.mayBeWaived() ? surelySucceeds(made) : verdict == wanted);
    }

    /** Whether it does according to a whole assessment. */
    boolean surelySucceeds(Set<Change> made) {
        Project mixed = task.mixed(made);
        return mixed != null && task.assessor(made).assess(mixed).verdict(task.id()) == wanted;
    }

    /** What the rules say together, or as much of it as rules the verdict out. */
    private Verdict judged(List<Rule<?>> rules, Set<Change> made, Evaluation evaluation) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (Rule<?> rule : rules) {
            Verdict own = known(rule, made);
            verdict = verdict.and(own == null ? judge(rule, made, evaluation) : own);
            if (rulesOut(verdict)) {
                return verdict;
            }
        }
        return verdict;
    }

    private boolean rulesOut(Verdict verdict) {
        Verdict best = task.mayBeWaived() && verdict == Verdict.NOT_SATISFIED ? Verdict.WAIVED : verdict;
        return wanted.and(best) != wanted;
    }

    private @Nullable Verdict known(Rule<?> rule, Set<Change> made) {
        Map<BitSet, Verdict> own = known.get(rule);
        return own == null ? null : own.get(read(rule, made));
    }

    private Verdict judge(Rule<?> rule, Set<Change> made, Evaluation evaluation) {
        Verdict verdict = rule.isAdvice() ? failure(rule.judge(evaluation)) : rule.verdict(evaluation);
        known.computeIfAbsent(rule, first -> new HashMap<>()).put(read(rule, made), verdict);
        return verdict;
    }

    /** A rule that only advises has no say, unless it fails to judge. */
    private static Verdict failure(RuleResult advice) {
        return advice.found().stream().anyMatch(found -> found.verdict() == Verdict.ERROR)
                ? Verdict.ERROR
                : Verdict.NOT_APPLICABLE;
    }

    /** Which of the changes made a rule reads. */
    private BitSet read(Rule<?> rule, Set<Change> made) {
        BitSet own = reads.computeIfAbsent(rule, first -> bits(task.readBy(rule)));
        BitSet both = bits(made);
        both.and(own);
        return both;
    }

    private BitSet bits(Collection<Change> some) {
        BitSet bits = new BitSet(places.size());
        some.forEach(each -> bits.set(Objects.requireNonNull(places.get(each))));
        return bits;
    }
}
