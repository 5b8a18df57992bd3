package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Hosting;

/** What a system or a component adds to the counts of the scenario table. */
enum Effect {
    NONE,
    CLOUD_SYSTEM,
    ON_PREMISES_SYSTEM,
    CLOUD_MIDDLEWARE,
    ON_PREMISES_MIDDLEWARE;

    /** A Dynamics 365 app in the cloud does not count, one on premises does. */
    static Effect ofSystem(boolean app, Hosting hosting) {
        if (hosting == Hosting.ON_PREMISES) {
            return ON_PREMISES_SYSTEM;
        }
        return app ? NONE : CLOUD_SYSTEM;
    }

    static Effect ofComponent(boolean middleware, Hosting hosting) {
        if (!middleware) {
            return NONE;
        }
        return hosting == Hosting.CLOUD ? CLOUD_MIDDLEWARE : ON_PREMISES_MIDDLEWARE;
    }
}
