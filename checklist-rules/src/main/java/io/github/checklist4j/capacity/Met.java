package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stated facts that say which limits integrations meet: what they call, under whose name, from where to where, and what they pass. */
final class Met {
    private Met() {}

    static Facts by(Scene scene, Group group) {
        return Facts.all(group.members(), member -> by(scene, member.load()));
    }

    static Facts by(Scene scene, Load load) {
        Integration integration = load.integration();
        Path path = load.path();
        Facts facts = stated(integration.endpoint(), path.then("endpoint"))
                .and(stated(integration.via(), path.then("via")))
                .and(stated(integration.identity(), path.then("identity")))
                .and(stated(integration.source(), path.then("source")))
                .and(stated(integration.target(), path.then("target")))
                .and(stated(integration.direction(), path.then("direction")))
                .and(stated(integration.style(), path.then("style")))
                .and(stated(vehicle(integration), path.then("processing.vehicle")))
                .and(ofSystem(scene, integration.source()))
                .and(ofSystem(scene, integration.target()));
        Identity identity = scene.identity(integration.identity());
        if (identity != null) {
            facts = facts.and(
                    stated(identity.kind(), Path.of("identities", identity.id()).then("kind")));
        }
        for (String id : integration.via() == null ? List.<String>of() : integration.via()) {
            Component component = scene.components().get(id);
            if (component != null) {
                facts = facts.and(stated(
                        component.product(), Path.of("platform.components", id).then("product")));
            }
        }
        return facts;
    }

    private static @Nullable Object vehicle(Integration integration) {
        return integration.processing() == null
                ? null
                : integration.processing().vehicle();
    }

    private static Facts ofSystem(Scene scene, @Nullable String id) {
        ConnectedSystem system = scene.system(id);
        return system == null
                ? Facts.NONE
                : stated(system.kind(), Path.of("systems", system.id()).then("kind"));
    }

    private static Facts stated(@Nullable Object fact, Path path) {
        return fact == null ? Facts.NONE : Facts.of(path);
    }
}
