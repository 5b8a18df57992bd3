package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;
import java.time.Duration;

/** The fact keys of {@link PlannedTest}. */
public final class TestFacts {
    /** The id, unique among its kind. */
    public static final TextFact<PlannedTest> ID = Fact.text("id", PlannedTest::id);

    /** The name. */
    public static final TextFact<PlannedTest> NAME = Fact.text("name", PlannedTest::name);

    /** What it tests. */
    public static final Fact<PlannedTest, PlannedTest.Kind> KIND = Fact.of("kind", PlannedTest::kind);

    /** When in the exchange it looks; empty: never. */
    public static final ListFact<PlannedTest, PlannedTest.Phase> PHASES = Fact.list("phases", PlannedTest::phases);

    /** Ids of the integrations under test; empty: none. */
    public static final ReferencesFact<PlannedTest, Integration> INTEGRATIONS =
            Fact.references("integrations", PlannedTest::integrations, ProjectFacts.INTEGRATIONS);

    /** The patterns under test, for an end-to-end test; empty: none. */
    public static final ListFact<PlannedTest, Pattern> PATTERNS = Fact.list("patterns", PlannedTest::patterns);

    /** Whether the environment is like production. */
    public static final Fact<PlannedTest, Boolean> PRODUCTION_LIKE =
            Fact.of("productionLike", PlannedTest::productionLike);

    /** The load, in records in five minutes. */
    public static final QuantityFact<PlannedTest> PEAK_RECORDS_PER5_MINUTES =
            Fact.quantity("peakRecordsPer5Minutes", PlannedTest::peakRecordsPer5Minutes);

    /** Whether it runs with the security roles of the users, not as administrator. */
    public static final Fact<PlannedTest, Boolean> REALISTIC_ROLES =
            Fact.of("realisticRoles", PlannedTest::realisticRoles);

    /** Whether it runs in the region of production. */
    public static final Fact<PlannedTest, Boolean> SAME_REGION = Fact.of("sameRegion", PlannedTest::sameRegion);

    /** The time between two exchanges in the test. */
    public static final OrderedFact<PlannedTest, Duration> FREQUENCY =
            Fact.ordered("frequency", PlannedTest::frequency);

    /** Whether the throttled path is seen. */
    public static final Fact<PlannedTest, Boolean> THROTTLED = Fact.of("throttled", PlannedTest::throttled);

    private TestFacts() {}
}
