package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every family of limits looks at.
 *
 * @param project the project
 * @param limits the limits, those that the project measured in place of the published ones
 * @param policy what the organisation asks
 * @param loads what each integration asks of others
 */
record Scene(Project project, Limits limits, CapacityPolicy policy, List<Load> loads) {
    static Scene of(Project project, Limits limits, CapacityPolicy policy) {
        List<Integration> integrations = project.integrations() == null ? List.of() : project.integrations();
        Limits own = project.measuredLimits() == null ? limits : limits.measured(project.measuredLimits());
        return new Scene(
                project, own, policy, integrations.stream().map(Load::of).toList());
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
        if (id == null || project.systems() == null) {
            return null;
        }
        return project.systems().stream()
                .filter(system -> system.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
