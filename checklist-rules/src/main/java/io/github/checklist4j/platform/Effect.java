package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Hosting;

/** What a system or a component adds to the counts of the scenario table. */
enum Effect {
    NONE(0, 0, 0),
    CLOUD_SYSTEM(1, 0, 0),
    ON_PREMISES_SYSTEM(0, 1, 0),
    CLOUD_MIDDLEWARE(0, 0, Counts.IN_CLOUD),
    ON_PREMISES_MIDDLEWARE(0, 0, Counts.ON_PREMISES);

    final int cloud;
    final int onPremises;
    final int middleware;

    Effect(int cloud, int onPremises, int middleware) {
        this.cloud = cloud;
        this.onPremises = onPremises;
        this.middleware = middleware;
    }

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
