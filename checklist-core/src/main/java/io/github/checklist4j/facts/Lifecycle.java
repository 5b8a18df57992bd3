package io.github.checklist4j.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Version control and deployment of one part.
 *
 * @param versionControlled whether every artifact is under version control
 * @param pipeline whether a pipeline deploys it
 * @param environments the separate environments that it goes through
 */
@Built
public record Lifecycle(
        @Nullable Boolean versionControlled,
        @Nullable Boolean pipeline,
        @Nullable List<Environment> environments) {
    /** Copies the lists: the record never changes. */
    public Lifecycle {
        environments = Lists.copy(environments);
    }
    /** An environment of its own. */
    public enum Environment {
        /** Where it is built. */
        DEVELOPMENT,
        /** Where it is tested. */
        TEST,
        /** Where it runs. */
        PRODUCTION
    }
}
