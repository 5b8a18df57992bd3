package io.github.checklist4j.reassess;

import io.github.checklist4j.assess.Assessor;
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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final Mixture facts;
    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final List<Change> changes;
    private final Set<Change> ofFacts;
    private boolean fits = true;
    private final Map<Set<Change>, Optional<Verdict>> tried = new HashMap<>();
    private final Map<Set<Change>, Assessor> assessors = new HashMap<>();

    TaskInSituation(String task, Situation before, Situation after, Mixture facts) {
        this.task = task;
        this.before = before;
        this.after = after;
        this.facts = facts;
        rules().flatMap(rule -> rule.parameters().stream()).forEach(each -> parameters.putIfAbsent(each.name(), each));
        changes = new ArrayList<>(facts.changes());
        ofFacts = Set.copyOf(changes);
        Map<Kind, Map<String, Object>> now = means(after);
        means(before).forEach((kind, old) -> addDiffering(kind, old, Objects.requireNonNull(now.get(kind))));
    }

    private Stream<Rule<?>> rules() {
        return Stream.of(before, after).flatMap(each -> each.assessor().rules(task).stream());
    }

    /** What a situation judges the task by, beside its facts. */
    private Map<Kind, Map<String, Object>> means(Situation situation) {
        Assessor assessor = situation.assessor();
        Map<Kind, Map<String, Object>> means = new EnumMap<>(Kind.class);
        means.put(Kind.PARAMETER, new LinkedHashMap<>());
        parameters.forEach((name, each) -> Objects.requireNonNull(means.get(Kind.PARAMETER))
                .put(name, assessor.parameters().value(task, each)));
        means.put(Kind.LIMIT, byId(assessor.data().limits().all(), Limit::id));
        means.put(Kind.PRODUCT, byId(assessor.data().capabilities().all(), ProductCapability::id));
        means.put(Kind.RULE, byId(assessor.rules(task), Rule::id));
        means.put(Kind.ASSUMPTIONS, new LinkedHashMap<>(Map.of("strict", assessor.isStrict())));
        return means;
    }

    private static <T> Map<String, Object> byId(Collection<? extends T> all, Function<T, String> id) {
        Map<String, Object> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(id.apply(each), each));
        return byId;
    }

    private void addDiffering(Kind kind, Map<String, Object> old, Map<String, Object> now) {
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(old.keySet());
        ids.stream()
                .filter(id -> !Objects.equals(old.get(id), now.get(id)))
                .forEach(id -> changes.add(new Change(kind, id, old.get(id), now.get(id))));
    }

    /** All that differs. */
    List<Change> changes() {
        return changes;
    }

    /** What one of the rules reads, all that is no fact, and what people state of tasks; with what each of these cannot be without. */
    List<Change> read() {
        Reads reads = new Reads(rules().toList());
        Set<Change> read = changes.stream()
                .filter(each -> each.kind() != Kind.FACT
                        || each.what().startsWith("attestations")
                        || each.what().startsWith("outOfScope")
                        || reads.concern(each.what()))
                .flatMap(each -> Stream.concat(Stream.of(each), facts.needs(each).stream()))
                .collect(Collectors.toSet());
        return changes.stream().filter(read::contains).toList();
    }

    /** Whether the facts fitted together whatever was tried: then no change is needed for others alone. */
    boolean alwaysFits() {
        return fits;
    }

    /** The verdict with some changes made, or {@code null} where they do not fit together, or name what there is not, then. */
    @Nullable
    Verdict verdict(Set<Change> made) {
        return tried.computeIfAbsent(Set.copyOf(made), this::judged).orElse(null);
    }

    private Optional<Verdict> judged(Set<Change> made) {
        Set<Change> others =
                made.stream().filter(each -> !ofFacts.contains(each)).collect(Collectors.toUnmodifiableSet());
        try {
            Project mixed = facts.with(made);
            return Optional.of(assessors
                    .computeIfAbsent(others, this::assessor)
                    .assess(mixed)
                    .verdict(task));
        } catch (InvalidFactsException apart) {
            fits = false;
            return Optional.empty();
        }
    }

    /** What judges with some changes made that are none of facts. */
    private Assessor assessor(Set<Change> made) {
        Map<Kind, Map<String, Object>> means = means(before);
        for (Change change : made) {
            Map<String, Object> own = Objects.requireNonNull(means.get(change.kind()));
            own.compute(change.what(), (id, old) -> change.after());
        }
        Assessor assessor = Assessor.of(
                        after.assessor().checklist(),
                        of(means, Kind.RULE)
                                .<Rule<?>>map(each -> (Rule<?>) each)
                                .toList())
                .with(before.assessor()
                        .data()
                        .withLimits(of(means, Kind.LIMIT).map(Limit.class::cast).toList())
                        .withProducts(of(means, Kind.PRODUCT)
                                .map(ProductCapability.class::cast)
                                .toList()))
                .with(parameters(Objects.requireNonNull(means.get(Kind.PARAMETER))))
                .only(List.of(task));
        return of(means, Kind.ASSUMPTIONS).anyMatch(Boolean.TRUE::equals) ? assessor.strict() : assessor;
    }

    private static Stream<Object> of(Map<Kind, Map<String, Object>> means, Kind kind) {
        return Objects.requireNonNull(means.get(kind)).values().stream();
    }

    private Parameters parameters(Map<String, Object> values) {
        Parameters mixed = Parameters.defaults();
        for (Parameter<?> parameter : parameters.values()) {
            mixed = with(mixed, parameter, Objects.requireNonNull(values.get(parameter.name())));
        }
        return mixed;
    }

    @SuppressWarnings("unchecked") // it was the value of this parameter
    private <T extends Comparable<T>> Parameters with(Parameters mixed, Parameter<T> parameter, Object value) {
        return mixed.with(task, parameter, (T) value);
    }
}
