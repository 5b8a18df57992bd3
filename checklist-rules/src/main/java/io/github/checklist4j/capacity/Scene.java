package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every family of limits looks at.
 *
 * @param project the project
 * @param limits the limits, those that the project measured in place of the published ones
 * @param values the values of the limits that were asked for, which are open where the project does not say what it measured
 * @param policy what the organisation asks
 * @param assumptions what absent facts are taken for
 * @param loadsById what each integration asks of others, by its id
 * @param identities the identities by id
 * @param systems the systems by id
 * @param components the components by id; none if nobody wrote them down
 */
record Scene(
        Project project,
        Limits limits,
        Map<String, Interval> values,
        CapacityPolicy policy,
        Assumptions assumptions,
        Map<String, Load> loadsById,
        Map<String, Identity> identities,
        Map<String, ConnectedSystem> systems,
        Map<String, Component> components) {
    /** Of all integrations of a project. */
    static Scene of(Project project, Limits limits, CapacityPolicy policy, Assumptions assumptions) {
        List<MeasuredLimit> measured = project.measuredLimits() == null ? List.of() : project.measuredLimits();
        List<Component> components =
                project.platform() == null ? null : project.platform().components();
        List<Integration> integrations = project.integrations() == null ? List.of() : project.integrations();
        return new Scene(
                project,
                limits.measured(measured),
                new ConcurrentHashMap<>(),
                policy,
                assumptions,
                byId(integrations.stream().map(Load::of).toList(), load -> load.integration()
                        .id()),
                byId(project.identities(), Identity::id),
                byId(project.systems(), ConnectedSystem::id),
                byId(components, Component::id));
    }

    /** The same with one integration alone; all else is known already. */
    Scene with(Integration integration) {
        String id = integration.id();
        Load known = loadsById.get(id);
        Map<String, Load> alone = Map.of(id, known == null ? Load.of(integration) : known);
        return new Scene(project, limits, values, policy, assumptions, alone, identities, systems, components);
    }

    /** In the order of the facts. */
    Collection<Load> loads() {
        return loadsById.values();
    }

    private static <R> Map<String, R> byId(@Nullable List<R> records, Function<R, String> id) {
        Map<String, R> byId = new LinkedHashMap<>();
        if (records != null) {
            records.forEach(each -> byId.put(id.apply(each), each));
        }
        return byId;
    }

    Limit limit(String id) {
        return limits.get(id);
    }

    /** The value of a limit; anything that a measured one can be while nobody says what came out. */
    Interval value(String id) {
        return values.computeIfAbsent(id, unknown -> limits.value(id, project.measuredLimits(), assumptions));
    }

    /** A use of one published limit. */
    Measure measure(String limit, Path subject, Use use, Group group) {
        return Measure.of(subject, use, group, at -> value(limit), List.of(limit(limit)));
    }

    /** The same by one integration for itself. */
    Measure measure(String limit, Load load, Use use) {
        return measure(limit, load.path(), use, Group.of(Member.by(load, "endpoint")));
    }

    /** The strictest of some limits. */
    String strictest(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .min(Comparator.comparing(id -> value(id).low()))
                .orElseThrow();
    }

    /** Whether a fact of a system has a value; nobody has none. */
    <T> Answer isOf(
            @Nullable String id, Path reference, Function<ConnectedSystem, @Nullable T> fact, String name, T value) {
        ConnectedSystem system = system(id);
        if (system != null) {
            return Answer.is(
                            fact.apply(system),
                            value,
                            Path.of("systems", system.id()).then(name))
                    .pickedBy(Facts.of(reference));
        }
        return ofNobodyListed(id, reference, "systems");
    }

    /** Of one who is not listed nobody knows anything; nobody is nothing. */
    static Answer ofNobodyListed(@Nullable String id, Path reference, String list) {
        return id == null || !id.isEmpty() ? Answer.unknown(id == null ? reference : Path.of(list)) : Answer.of(false);
    }

    /** Whether the project measured or set a limit itself. */
    boolean isMeasured(String id) {
        return !value(id).isExact() || Boolean.TRUE.equals(limit(id).overridden());
    }

    /** A fact, or what its absence stands for. */
    @Nullable
    Range<BigDecimal> assumed(@Nullable Range<BigDecimal> fact, Path path, BigDecimal otherwise, String why) {
        BigDecimal assumed = fact == null ? assumptions.<BigDecimal>of(null, path, otherwise, why) : null;
        return assumed == null ? fact : Range.exact(assumed);
    }

    /** The integrations that call one of some interfaces; one whose interface is unknown may do so. */
    List<Member> calling(Set<EndpointKind> endpoints) {
        return members(load -> load.calls(endpoints));
    }

    /** The integrations that call what a limit is about, or may do so. */
    List<Member> members(Function<Load, Answer> calls) {
        return loads().stream()
                .flatMap(load -> Member.of(load, calls.apply(load)))
                .toList();
    }

    /** Whether somebody wrote the components down. */
    boolean knowsComponents() {
        return project.platform() != null && project.platform().components() != null;
    }

    /** The components that are known to carry an integration, in the order of the facts. */
    List<Carrier> carriers() {
        Map<String, List<Member>> through = new LinkedHashMap<>();
        List<Member> unknown = new ArrayList<>();
        for (Load load : loads()) {
            List<String> via = load.integration().via();
            if (via == null) {
                unknown.add(new Member(load, Answer.unknown(load.path().then("via")), true));
            } else {
                via.stream().distinct().forEach(id -> through.computeIfAbsent(id, first -> new ArrayList<>())
                        .add(Member.by(load, "via")));
            }
        }
        Others others = new Others(unknown);
        List<Carrier> carriers = new ArrayList<>();
        for (String id : loads().size() == 1 ? through.keySet() : components.keySet()) {
            Component component = components.get(id);
            List<Member> members = through.get(id);
            if (component != null && members != null) {
                carriers.add(Carrier.of(this, component, Group.of(id, members, others)));
            }
        }
        return carriers;
    }

    /** What is known of a system: nothing for none, {@code null} where nobody listed it. */
    @Nullable
    ConnectedSystem system(@Nullable String id) {
        return id == null ? null : systems.get(id);
    }

    @Nullable
    Identity identity(@Nullable String id) {
        return id == null ? null : identities.get(id);
    }
}
