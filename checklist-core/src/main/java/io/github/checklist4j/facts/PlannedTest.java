package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test that is planned or was run. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param kind what it tests
 * @param phases when in the exchange it looks; empty: never
 * @param integrations ids of the integrations under test; empty: none
 * @param patterns the patterns under test, for an end-to-end test; empty: none
 * @param productionLike whether the environment is like production
 * @param peakRecordsPer5Minutes the load, in records in five minutes
 * @param realisticRoles whether it runs with the security roles of the users, not as administrator
 * @param sameRegion whether it runs in the region of production
 * @param frequency the time between two exchanges in the test
 * @param throttled whether the throttled path is seen
 */
@Built
public record PlannedTest(
        @Id String id,
        @Nullable String name,
        @Nullable Kind kind,
        @Nullable List<Phase> phases,
        @Refers("integrations") @Nullable List<String> integrations,
        @Nullable List<Pattern> patterns,
        @Nullable Boolean productionLike,
        @Within(unit = "records/5 minutes") @Nullable Range<BigDecimal> peakRecordsPer5Minutes,
        @Nullable Boolean realisticRoles,
        @Nullable Boolean sameRegion,
        @Nullable Duration frequency,
        @Nullable Boolean throttled) {
    /** Copies the lists: the record never changes. */
    public PlannedTest {
        phases = Lists.copy(phases);
        integrations = Lists.copy(integrations);
        patterns = Lists.copy(patterns);
    }
    /** What a test tests. */
    public enum Kind {
        /** What the user sees and waits for. */
        USER_EXPERIENCE,
        /** How it performs under load. */
        PERFORMANCE,
        /** The whole process. */
        END_TO_END
    }

    /** A phase of the exchange. */
    public enum Phase {
        /** Before it. */
        BEFORE,
        /** While it runs. */
        DURING,
        /** After it. */
        AFTER
    }
}
