package io.github.checklist4j.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The integration platform.
 *
 * @param components what carries integrations; empty: nothing but direct calls
 * @param decision the decision on middleware and messaging
 * @param scenario the platform scenario that the project believes it is in
 * @param requirements what is expected of the platform
 * @param tenant the licences that fill the request pool
 */
@Built
public record Platform(
        @Nullable List<Component> components,
        @Nullable Decision decision,
        @Nullable Scenario scenario,
        @Nullable Requirements requirements,
        @Nullable Tenant tenant) {
    /** Copies the lists: the record never changes. */
    public Platform {
        components = Lists.copy(components);
    }
}
