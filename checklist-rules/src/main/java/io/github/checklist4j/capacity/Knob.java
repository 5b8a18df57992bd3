package io.github.checklist4j.capacity;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody could change about an integration, and in which direction that helps.
 *
 * @param fact the fact
 * @param upwards whether more of it helps
 * @param scale the decimal places of a step
 * @param noun what it is, in words
 * @param least what it cannot go below, beside what the fact itself says; {@code null} if nothing
 */
record Knob(
        Function<Load, Fact> fact,
        boolean upwards,
        int scale,
        String noun,
        @Nullable BigDecimal least) {
    private Knob(Function<Load, Fact> fact, boolean upwards, int scale, String noun) {
        this(fact, upwards, scale, noun, null);
    }

    /** Fewer records in a request: where a batch has to fit. */
    static final Knob LESS_IN_A_REQUEST = new Knob(Load::batch, false, 0, "records in a request");

    /** More records in a request: where calls bind. */
    static final Knob MORE_IN_A_REQUEST = new Knob(Load::batch, true, 0, "records in a request");

    /** Fewer calls at once. */
    static final Knob FEWER_AT_ONCE = new Knob(Load::inFlight, false, 0, "calls at once");

    /** More calls at once: where a client cannot keep up. */
    static final Knob MORE_AT_ONCE = new Knob(Load::inFlight, true, 0, "calls at once");

    /** A smaller message. */
    static final Knob SMALLER_MESSAGE = new Knob(Load::bytes, false, 0, "bytes of a message");

    /** More rows in a message: where messages are counted. */
    static final Knob MORE_ROWS = new Knob(Load::rows, true, 0, "rows in a message");

    /** Less work on a record. */
    static final Knob FASTER_RECORD = new Knob(Load::perRecord, false, 0, "time for a record");

    /** Less work on a request beside its records. */
    static final Knob FASTER_REQUEST = new Knob(Load::perRequest, false, 0, "time for a request beside its records");

    /** An earlier answer. */
    static final Knob FASTER_ANSWER = new Knob(Load::latency, false, 0, "time to the answer");

    /** Fewer actions for a record: each of them takes one at least. */
    static final Knob FEWER_ACTIONS = new Knob(Load::actions, false, 1, "actions for a record", ONE);

    /** Fewer operations for a record, which is one itself. */
    static final Knob FEWER_OPERATIONS = new Knob(Load::operations, false, 1, "operations for a record", ONE);

    /** The same over more hours. */
    static final Knob MORE_HOURS = new Knob(Load::hours, true, 1, "active hours");

    /** A quieter peak. */
    static final Knob LOWER_PEAK = new Knob(Load::peak, false, 1, "peak factor");

    /** Fewer records. */
    static final Knob FEWER_RECORDS = new Knob(Load::records, false, 0, "records a day");

    Lever of(Load load) {
        Lever lever = Lever.of(fact.apply(load), upwards, scale, noun);
        return least == null ? lever : of(load, least.max(lever.furthest()), "");
    }

    /** The same, but not beyond a value. */
    Lever of(Load load, BigDecimal furthest, String with) {
        return new Lever(fact.apply(load), upwards, furthest, scale, noun, with);
    }
}
