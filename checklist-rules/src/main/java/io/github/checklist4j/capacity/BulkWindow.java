package io.github.checklist4j.capacity;

import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Objects;

/**
 * How long a day's records take when they are moved in one run instead of over the day, by a client that keeps as many requests under way
 * as it can. Exact inputs only: it plans a run, it does not judge one.
 *
 * @param records the records of the run
 * @param batchSize records in one request, at least 1
 * @param perRecordMillis milliseconds that the server works on one record
 * @param perRequestMillis milliseconds that the server spends on a request beside its records
 * @param maxInFlight requests that the client keeps under way at once, at least 1
 * @param users the users that share the work
 * @param servers the web servers that they reach
 */
public record BulkWindow(
        BigDecimal records,
        BigDecimal batchSize,
        BigDecimal perRecordMillis,
        BigDecimal perRequestMillis,
        BigDecimal maxInFlight,
        BigDecimal users,
        BigDecimal servers) {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    /**
     * The hours that the client would need if nothing held it back.
     *
     * @return the work over the requests under way
     */
    public BigDecimal wishedHours() {
        return workSeconds().divide(maxInFlight, PRECISION).divide(SECONDS_AN_HOUR, PRECISION);
    }

    /**
     * The hours that the service protection limits of Dataverse allow: the longer of what the execution time and what the number of requests
     * leave.
     *
     * @param limits the published limits
     * @return the hours
     */
    public BigDecimal hours(Limits limits) {
        BigDecimal shares = users.multiply(servers);
        Limit time = limits.get("dataverse.execution-time");
        BigDecimal busy = time.value().divide(window(time), PRECISION).multiply(shares);
        BigDecimal byTime = workSeconds().divide(maxInFlight.min(busy), PRECISION);
        Limit requests = limits.get("dataverse.requests");
        BigDecimal byRequests = records.divide(batchSize, PRECISION)
                .multiply(window(requests))
                .divide(requests.value().multiply(shares), PRECISION);
        return byTime.max(byRequests).divide(SECONDS_AN_HOUR, PRECISION);
    }

    private BigDecimal workSeconds() {
        return records.multiply(perRecordMillis.add(perRequestMillis.divide(batchSize, PRECISION)))
                .divide(MILLIS, PRECISION);
    }

    private static BigDecimal window(Limit limit) {
        Duration window = Objects.requireNonNull(limit.window(), limit.id() + " has no window");
        return BigDecimal.valueOf(window.toSeconds());
    }
}
