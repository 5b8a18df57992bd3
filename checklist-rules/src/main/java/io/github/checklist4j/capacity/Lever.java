package io.github.checklist4j.capacity;

import java.math.BigDecimal;

/**
 * An input that somebody could change, in whole steps.
 *
 * @param owner where the fact stands: the path of an integration, or of something else
 * @param fact the fact
 * @param kind which input it is
 * @param furthest the last value that is worth a thought, a whole number
 */
record Lever(String owner, Fact fact, Kind kind, BigDecimal furthest) {
    /** Which input. */
    enum Kind {
        /** More records in a request. */
        BATCH_SIZE("batch size", "a batch size of", true),
        /** More users that share the work. */
        USERS("number of users", "a number of users of", true),
        /** Fewer records. */
        RECORDS_PER_DAY("number of records a day", "a number of records a day of at most", false);

        final String noun;
        final String words;
        final boolean upwards;

        Kind(String noun, String words, boolean upwards) {
            this.noun = noun;
            this.words = words;
            this.upwards = upwards;
        }
    }

    /** Fewer records of an integration. */
    static Lever records(Load load) {
        return new Lever(load.path(), load.records(), Kind.RECORDS_PER_DAY, BigDecimal.ZERO);
    }
}
