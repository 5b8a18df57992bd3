package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.TextFact;
import java.time.Period;

/** The fact keys of {@link Payload.Field}. */
public final class FieldFacts {
    /** The name, unique within the payload. */
    public static final TextFact<Payload.Field> NAME = Fact.text("name", Payload.Field::name);

    /** Whether it travels. */
    public static final Fact<Payload.Field, Boolean> SENT = Fact.of("sent", Payload.Field::sent);

    /** Whether the target keeps it. */
    public static final Fact<Payload.Field, Boolean> STORED = Fact.of("stored", Payload.Field::stored);

    /** The purposes or processes that need it; empty: none does. */
    public static final ListFact<Payload.Field, String> NEEDED_FOR = Fact.list("neededFor", Payload.Field::neededFor);

    /** Whether reports are all that needs it. */
    public static final Fact<Payload.Field, Boolean> REPORTING_ONLY =
            Fact.of("reportingOnly", Payload.Field::reportingOnly);

    /** How carefully it has to be handled. */
    public static final Fact<Payload.Field, Payload.Classification> CLASSIFICATION =
            Fact.of("classification", Payload.Field::classification);

    /** How long it is kept. */
    public static final Fact<Payload.Field, Period> RETENTION = Fact.of("retention", Payload.Field::retention);

    /** Size of one value. */
    public static final QuantityFact<Payload.Field> BYTES = Fact.quantity("bytes", Payload.Field::bytes);

    private FieldFacts() {}
}
