package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the receiver is called, and what a call costs it.
 *
 * @param batchSize records in one request
 * @param vehicle the kind of request
 * @param perRecord time that the server works on one record
 * @param perRequest time that the server spends on a request beside its records
 * @param maxInFlight requests that are under way at once, at most
 * @param retryShare share of requests that are sent again
 * @param operationsPerRecord operations that count against the request entitlement for one record, plug-ins and re-reads
 *     included
 * @param actionsPerRecord flow or workflow actions that run for one record
 * @param receiverRecordsPerHour records an hour that the receiver can take
 * @param outage the longest outage of the receiver that has to be survived
 */
@Built
public record Processing(
        @Within(min = "1", max = "1e6", unit = "records/request") @Nullable
        Range<BigDecimal> batchSize,

        @Nullable Vehicle vehicle,
        @Nullable Range<Duration> perRecord,
        @Nullable Range<Duration> perRequest,

        @Within(min = "1", max = "1e5", unit = "requests") @Nullable
        Range<BigDecimal> maxInFlight,

        @Within(max = "1", unit = "share") @Nullable Range<BigDecimal> retryShare,

        @Within(max = "1e4", unit = "operations/record") @Nullable
        Range<BigDecimal> operationsPerRecord,

        @Within(max = "1e4", unit = "actions/record") @Nullable
        Range<BigDecimal> actionsPerRecord,

        @Within(unit = "records/hour") @Nullable Range<BigDecimal> receiverRecordsPerHour,
        @Nullable Duration outage) {
    /** The kind of request that carries the records. */
    public enum Vehicle {
        /** One record, one request. */
        SINGLE,
        /** A Web API batch or OData batch. */
        BATCH,
        /** The ExecuteMultiple message. */
        EXECUTE_MULTIPLE,
        /** CreateMultiple, UpdateMultiple or UpsertMultiple on a standard table. */
        BULK_MESSAGE,
        /** The same on an elastic table. */
        BULK_MESSAGE_ELASTIC,
        /** A file or data package. */
        PACKAGE,
        /** A message of a broker. */
        MESSAGE
    }
}
