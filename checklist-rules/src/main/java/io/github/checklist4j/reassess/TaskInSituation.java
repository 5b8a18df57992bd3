package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Vocabulary;
import io.github.checklist4j.facts.Waiver;
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
    private final boolean scoped;
    private final boolean waived;
    private final boolean sameWords;
    private boolean fits = true;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Set<Change>, Assessor> assessors = new HashMap<>();

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
        scoped = isNamed(Project::outOfScope, OutOfScope::task);
        waived = isNamed(Project::waivers, Waiver::task);
        sameWords = words(before).equals(words(after));
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

    /** Whether somebody states something of the task; {@code checklist/task} may be it, too. */
    private <T> boolean isNamed(Function<Project, @Nullable List<T>> statements, Function<T, @Nullable String> named) {
        return Stream.of(before, after)
                .map(situation -> statements.apply(situation.project()))
                .flatMap(list -> list == null ? Stream.empty() : list.stream())
                .map(named)
                .anyMatch(name -> name != null && (name.equals(task) || name.endsWith("/" + task)));
    }

    /** What facts may name: what both know, each mixture of facts may. */
    private static List<Set<String>> words(Situation situation) {
        Vocabulary vocabulary = situation.assessor().vocabulary();
        return Stream.of(Word.values())
                .filter(Word::isClosed)
                .map(vocabulary::words)
                .toList();
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

    /** Whether the task can see a change: one of its rules does, or it is of what people state of tasks. */
    boolean isRead(Change change) {
        return change.what().startsWith("attestations") || change.what().startsWith("outOfScope") || reads.see(change);
    }

    /** The changes that a rule can see. */
    List<Change> readBy(Rule<?> rule) {
        Reads own = new Reads(List.of(rule));
        return changes.stream().filter(own::see).toList();
    }

    String id() {
        return task;
    }

    /** Whether the facts fitted together whatever was tried: then no change is needed for others alone. */
    boolean alwaysFits() {
        return fits;
    }

    /** Whether nothing but rules and waivers decides the task. */
    boolean isDecidedByRules(Set<Change> made) {
        return !scoped && assessor(made).rules(task).stream().anyMatch(rule -> !rule.isAdvice());
    }

    /** Whether a waiver may cover what a rule finds. */
    boolean mayBeWaived() {
        return waived;
    }

    /** The facts with some changes made, or {@code null} where they do not fit together, or name what there is not, then. */
    @Nullable
    Project mixed(Set<Change> made) {
        Set<String> paths = made.stream()
                .filter(TaskInSituation::isOfFacts)
                .map(Change::what)
                .collect(Collectors.toSet());
        try {
            Project mixed = facts.with(paths);
            if (!sameWords) {
                assessor(made).vocabulary().require(mixed);
            }
            return mixed;
        } catch (InvalidFactsException apart) {
            fits = false;
            return null;
        }
    }

    /** What judges with some changes made. */
    Assessor assessor(Set<Change> made) {
        return assessors.computeIfAbsent(
                made.stream().filter(change -> !isOfFacts(change)).collect(Collectors.toUnmodifiableSet()),
                this::mixedAssessor);
    }

    private static boolean isOfFacts(Change change) {
        return switch (change.kind()) {
            case FACT, WAIVER, DATE -> true;
            case LIMIT -> !(change.before() instanceof Limit) && !(change.after() instanceof Limit);
            case PARAMETER, PRODUCT, RULE, ASSUMPTIONS -> false;
        };
    }

    private Assessor mixedAssessor(Set<Change> made) {
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
