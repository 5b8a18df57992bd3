package io.github.checklist4j.capacity;

/** What somebody could change about an integration, and in which direction that helps. */
@FunctionalInterface
interface Knob {
    /** Fewer records in a request: where a batch has to fit. */
    Knob LESS_IN_A_REQUEST = (scene, load) -> Lever.of(load.batch(), false, 0, "records in a request");
    /** More records in a request: where calls bind. */
    Knob MORE_IN_A_REQUEST = (scene, load) -> Lever.of(load.batch(), true, 0, "records in a request");
    /** The same, as far as the vehicle carries them. */
    Knob LARGER_BATCH = RequestSizes::larger;
    /** Fewer calls at once. */
    Knob FEWER_AT_ONCE = (scene, load) -> Lever.of(load.inFlight(), false, 0, "calls at once");
    /** More calls at once: where a client cannot keep up. */
    Knob MORE_AT_ONCE = (scene, load) -> Lever.of(load.inFlight(), true, 0, "calls at once");
    /** A smaller message. */
    Knob SMALLER_MESSAGE = (scene, load) -> Lever.of(load.bytes(), false, 0, "bytes of a message");
    /** More rows in a message: where messages are counted. */
    Knob MORE_ROWS = (scene, load) -> Lever.of(load.rows(), true, 0, "rows in a message");
    /** Less work on a record. */
    Knob FASTER_RECORD = (scene, load) -> Lever.of(load.perRecord(), false, 0, "time for a record");
    /** Less work on a request beside its records. */
    Knob FASTER_REQUEST =
            (scene, load) -> Lever.of(load.perRequest(), false, 0, "time for a request beside its records");
    /** An earlier answer. */
    Knob FASTER_ANSWER = (scene, load) -> Lever.of(load.latency(), false, 0, "time to the answer");
    /** Fewer actions for a record: each of them takes one at least. */
    Knob FEWER_ACTIONS = (scene, load) -> Lever.toOne(load.actions(), "actions for a record");
    /** Fewer operations for a record, which is one itself. */
    Knob FEWER_OPERATIONS = (scene, load) -> Lever.toOne(load.operations(), "operations for a record");
    /** The same over more hours. */
    Knob MORE_HOURS = (scene, load) -> Lever.of(load.hours(), true, 1, "active hours");
    /** A quieter peak. */
    Knob LOWER_PEAK = (scene, load) -> Lever.of(load.peak(), false, 1, "peak factor");
    /** Fewer records. */
    Knob FEWER_RECORDS = (scene, load) -> Lever.of(load.records(), false, 0, "records a day");

    Lever of(Scene scene, Load load);
}
