package io.github.checklist4j.facts;

/** Where the platform stands between cloud and premises. */
public enum Scenario {
    /** One or two cloud systems beside the app. */
    SIMPLE_CLOUD,

    /** Three or more cloud systems and no middleware. */
    SIMPLE_CLOUD_OUTGROWN,

    /** A few systems, some of them on premises. */
    SIMPLE_HYBRID,

    /** Several systems on both sides and no middleware. */
    HYBRID_WITHOUT_MIDDLEWARE,

    /** Middleware in the cloud, most systems too. */
    PRIMARILY_CLOUD,

    /** Middleware on premises, most systems too. */
    PRIMARILY_ON_PREMISES,

    /** Middleware on premises only, most systems in the cloud. */
    HYBRID_CLOUD_SIDE_UNCOVERED,

    /** Middleware in the cloud only, most systems on premises. */
    HYBRID_ON_PREMISES_SIDE_UNCOVERED,

    /** Middleware on both sides. */
    HYBRID
}
