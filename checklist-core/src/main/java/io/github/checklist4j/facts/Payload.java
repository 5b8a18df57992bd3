package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is exchanged.
 *
 * @param bytes size of one message
 * @param rows rows in one message
 * @param fields every field that is sent or stored; empty: none
 */
@Built
public record Payload(
        @Within(max = "1e13", unit = "bytes") @Nullable Range<BigDecimal> bytes,
        @Within(unit = "rows") @Nullable Range<BigDecimal> rows,
        @Nullable List<Field> fields) {
    /** Copies the lists: the record never changes. */
    public Payload {
        fields = Lists.copy(fields);
    }
    /**
     * One field of a payload.
     *
     * @param name the name, unique within the payload
     * @param sent whether it travels
     * @param stored whether the target keeps it
     * @param neededFor the purposes or processes that need it; empty: none does
     * @param reportingOnly whether reports are all that needs it
     * @param classification how carefully it has to be handled
     * @param retention how long it is kept
     * @param bytes size of one value
     */
    @Built
    public record Field(
            @Id String name,
            @Nullable Boolean sent,
            @Nullable Boolean stored,
            @Nullable List<String> neededFor,
            @Nullable Boolean reportingOnly,
            @Nullable Classification classification,
            @Nullable Period retention,
            @Within(max = "1e12", unit = "bytes") @Nullable Range<BigDecimal> bytes) {
        /** Copies the lists: the record never changes. */
        public Field {
            neededFor = Lists.copy(neededFor);
        }
    }

    /** How carefully data has to be handled. */
    public enum Classification {
        /** Anybody may see it. */
        PUBLIC,
        /** Only the organisation. */
        INTERNAL,
        /** It is about a person. */
        PERSONAL,
        /** It is about a person and specially protected, or secret. */
        SENSITIVE
    }
}
