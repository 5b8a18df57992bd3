package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.platform.ProductCapability;
import io.github.checklist4j.review.VerdictChange.Kind;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One task between two situations: what comes out if some of what differs is taken from the second one. */
final class TaskInSituation {
    private final String task;
    private final Situation before;
    private final Situation after;
    private final boolean strictBefore;
    private final boolean strictAfter;
    private final Mixture facts;
    private final Reads reads;
    private boolean fits = true;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Set<Change>, Assessor> assessors = new HashMap<>();
    private final Map<Set<Change>, Optional<Verdict>> tried = new HashMap<>();

    TaskInSituation(
            String task, Situation before, Situation after, Mixture facts, boolean strictBefore, boolean strictAfter) {
        this.task = task;
        this.before = before;
        this.after = after;
        this.facts = facts;
        this.strictBefore = strictBefore;
        this.strictAfter = strictAfter;
        reads = new Reads(Stream.of(before, after)
                .<Rule<?>>flatMap(situation -> situation.assessor().rules(task).stream())
                .toList());
        changes.addAll(Change.ofFacts(facts));
        ofParameters();
        differing(
                Kind.LIMIT,
                all(before.assessor().data().limits().all(), Limit::id),
                all(after.assessor().data().limits().all(), Limit::id));
        differing(Kind.PRODUCT, products(before), products(after));
        differing(Kind.RULE, rules(before), rules(after));
        if (strictBefore != strictAfter) {
            changes.add(new Change(Kind.ASSUMPTIONS, "strict", strictBefore, strictAfter));
        }
    }

    /** All that differs. */
    List<Change> changes() {
        return changes;
    }

    /** The changes without which one cannot be made, whatever the task. */
    Set<Change> needs(Change change) {
        Set<String> paths = change.kind() == Kind.FACT ? facts.needs(change.what()) : Set.of();
        return changes.stream()
                .filter(each -> each.kind() == Kind.FACT && paths.contains(each.what()))
                .collect(Collectors.toSet());
    }

    /** Whether the task can see a change: it may be of what its rules read, and all that is no fact counts for it. */
    boolean isRead(Change change) {
        return isRead(change, reads);
    }

    private static boolean isRead(Change change, Reads reads) {
        boolean always = change.kind() != Kind.FACT
                || change.what().startsWith("attestations")
                || change.what().startsWith("outOfScope");
        return always || reads.concern(change.what());
    }

    /**
     * For each rule that keeps the task from a verdict by itself the changes that it can see: without one of them the rule finds what it
     * has found, and there is no need to try.
     *
     * @param found what was found in the first situation
     * @param wanted the verdict
     */
    List<Set<Change>> needed(List<Finding> found, Verdict wanted) {
        Set<String> keeping = found.stream()
                .filter(finding -> wanted.and(finding.waived() ? Verdict.WAIVED : finding.verdict()) != wanted)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        return before.assessor().rules(task).stream()
                .filter(rule -> keeping.contains(rule.id()))
                .map(rule -> new Reads(List.of(rule)))
                .map(own ->
                        changes.stream().filter(change -> isRead(change, own)).collect(Collectors.toSet()))
                .toList();
    }

    /** Whether the facts fitted together whatever was tried: then no change is needed for others alone. */
    boolean alwaysFits() {
        return fits;
    }

    /** The verdict with some changes made, or {@code null} where the facts do not fit together then. */
    @Nullable
    Verdict with(Set<Change> made) {
        Optional<Verdict> known = tried.get(made);
        if (known == null) {
            known = Optional.ofNullable(judged(made));
            tried.put(Set.copyOf(made), known);
        }
        return known.orElse(null);
    }

    private @Nullable Verdict judged(Set<Change> made) {
        Set<String> paths = new HashSet<>();
        Set<Change> others = new HashSet<>();
        for (Change change : made) {
            if (isOfFacts(change)) {
                paths.add(change.what());
            } else {
                others.add(change);
            }
        }
        try {
            Project mixed = facts.with(paths::contains);
            return assessors
                    .computeIfAbsent(others, this::assessor)
                    .assess(mixed)
                    .verdict(task);
        } catch (InvalidFactsException apart) {
            fits = false;
            return null;
        }
    }

    private static boolean isOfFacts(Change change) {
        return switch (change.kind()) {
            case FACT, WAIVER, DATE -> true;
            case LIMIT -> !(change.before() instanceof Limit) && !(change.after() instanceof Limit);
            case PARAMETER, PRODUCT, RULE, ASSUMPTIONS -> false;
        };
    }

    private Assessor assessor(Set<Change> made) {
        Map<String, Rule<?>> rules = mixed(made, Kind.RULE, rules(before));
        Map<String, Limit> limits =
                mixed(made, Kind.LIMIT, all(before.assessor().data().limits().all(), Limit::id));
        Map<String, ProductCapability> products = mixed(made, Kind.PRODUCT, products(before));
        Assessor assessor = Assessor.of(after.assessor().checklist(), List.copyOf(rules.values()))
                .with(before.assessor().data().withLimits(limits.values()).withProducts(products.values()))
                .with(parameters(made))
                .only(List.of(task));
        boolean strict =
                made.stream().anyMatch(change -> change.kind() == Kind.ASSUMPTIONS) ? strictAfter : strictBefore;
        return strict ? assessor.strict() : assessor;
    }

    private Parameters parameters(Set<Change> made) {
        Set<String> taken = new HashSet<>();
        made.stream().filter(change -> change.kind() == Kind.PARAMETER).forEach(change -> taken.add(change.what()));
        Parameters mixed = Parameters.defaults();
        for (Parameter<?> parameter : parameters().values()) {
            mixed = with(mixed, parameter, taken.contains(parameter.name()) ? after : before);
        }
        return mixed;
    }

    private <T extends Comparable<T>> Parameters with(Parameters mixed, Parameter<T> parameter, Situation of) {
        return mixed.with(task, parameter, of.assessor().parameters().value(task, parameter));
    }

    private Map<String, Parameter<?>> parameters() {
        Map<String, Parameter<?>> all = new LinkedHashMap<>();
        Stream.of(before, after)
                .flatMap(situation -> situation.assessor().rules(task).stream())
                .flatMap(rule -> rule.parameters().stream())
                .forEach(parameter -> all.putIfAbsent(parameter.name(), parameter));
        return all;
    }

    private void ofParameters() {
        for (Parameter<?> parameter : parameters().values()) {
            Object old = before.assessor().parameters().value(task, parameter);
            Object now = after.assessor().parameters().value(task, parameter);
            if (!old.equals(now)) {
                changes.add(new Change(Kind.PARAMETER, parameter.name(), old, now));
            }
        }
    }

    private Map<String, Rule<?>> rules(Situation situation) {
        return all(situation.assessor().rules(task), Rule::id);
    }

    private static Map<String, ProductCapability> products(Situation situation) {
        return all(situation.assessor().data().capabilities().all(), ProductCapability::id);
    }

    private static <T> Map<String, T> all(List<? extends T> list, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        list.forEach(each -> all.put(id.apply(each), each));
        return all;
    }

    private void differing(Kind kind, Map<String, ?> old, Map<String, ?> now) {
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(old.keySet());
        ids.stream()
                .filter(id -> !Objects.equals(old.get(id), now.get(id)))
                .forEach(id -> changes.add(new Change(kind, id, old.get(id), now.get(id))));
    }

    private static <T> Map<String, T> mixed(Set<Change> made, Kind kind, Map<String, T> old) {
        Map<String, T> mixed = new LinkedHashMap<>(old);
        for (Change change : made) {
            if (change.kind() == kind && change.after() == null) {
                mixed.remove(change.what());
            } else if (change.kind() == kind) {
                @SuppressWarnings("unchecked") // the change was found among values of this kind
                T now = (T) change.after();
                mixed.put(change.what(), now);
            }
        }
        return mixed;
    }
}
