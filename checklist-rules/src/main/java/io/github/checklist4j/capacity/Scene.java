package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every family of limits looks at.
 *
 * @param project the project
 * @param limits the limits, those that the project measured in place of the published ones
 * @param policy what the organisation asks
 * @param loads what each integration asks of others
 * @param identities the identities by id
 * @param systems the systems by id
 */
record Scene(
        Project project,
        Limits limits,
        CapacityPolicy policy,
        List<Load> loads,
        Map<String, Identity> identities,
        Map<String, ConnectedSystem> systems) {
    static Scene of(Project project, Limits limits, CapacityPolicy policy) {
        return of(project, project.integrations() == null ? List.of() : project.integrations(), limits, policy);
    }

    /** The same with some of the integrations alone. */
    static Scene of(Project project, List<Integration> integrations, Limits limits, CapacityPolicy policy) {
        Limits own = project.measuredLimits() == null ? limits : limits.measured(project.measuredLimits());
        Powers powers = new Powers();
        return new Scene(
                project,
                own,
                policy,
                integrations.stream()
                        .map(integration -> Load.of(integration, powers))
                        .toList(),
                byId(project.identities(), Identity::id),
                byId(project.systems(), ConnectedSystem::id));
    }

    /** The same with another integration alone; all else is known already. */
    Scene with(Integration integration) {
        return new Scene(project, limits, policy, List.of(Load.of(integration, new Powers())), identities, systems);
    }

    private static <R> Map<String, R> byId(@Nullable List<R> records, Function<R, String> id) {
        Map<String, R> byId = new HashMap<>();
        if (records != null) {
            records.forEach(each -> byId.put(id.apply(each), each));
        }
        return byId;
    }

    Limit limit(String id) {
        return limits.get(id);
    }

    BigDecimal value(String id) {
        return limit(id).value();
    }

    /** The integrations that call one of some interfaces; one whose interface is unknown may do so. */
    List<Member> calling(Set<EndpointKind> endpoints) {
        List<Member> members = new ArrayList<>();
        for (Load load : loads) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint == null) {
                members.add(Member.certain(load).doubted(load.path() + ".endpoint"));
            } else if (endpoints.contains(endpoint)) {
                members.add(Member.certain(load));
            }
        }
        return List.copyOf(members);
    }

    /** Whether somebody wrote the components down. */
    boolean knowsComponents() {
        return project.platform() != null && project.platform().components() != null;
    }

    /** The components that carry integrations; none if nobody wrote them down. */
    List<Component> components() {
        return project.platform() == null || project.platform().components() == null
                ? List.of()
                : project.platform().components();
    }

    /** The integrations that go through a component; one whose way is unknown may do so. */
    Group through(Component component) {
        List<Member> members = new ArrayList<>();
        for (Load load : loads) {
            List<String> via = load.integration().via();
            if (via == null) {
                members.add(Member.certain(load).doubted(load.path() + ".via"));
            } else if (via.contains(component.id())) {
                members.add(Member.certain(load));
            }
        }
        return new Group(component.id(), List.copyOf(members));
    }

    /** A system that was written down. */
    @Nullable
    ConnectedSystem system(@Nullable String id) {
        return id == null ? null : systems.get(id);
    }

    @Nullable
    Identity identity(@Nullable String id) {
        return id == null ? null : identities.get(id);
    }
}
