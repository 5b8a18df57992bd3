package io.github.checklist4j.strategy;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.limits.DataFile;
import io.github.checklist4j.rules.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The parameters of the standard rules. What each means, its range and its source stand in the data file {@code parameters.json}. */
public final class StandardParameters {
    private static final List<Entry> ENTRIES = DataFile.read(StandardParameters.class, "parameters.json", File.class)
            .parameters();

    /** The share of a limit that may be used at the evaluation date. */
    public static final Parameter<BigDecimal> HEADROOM = decimal("headroom");

    /** The months within which growth must not reach a limit, in months. */
    public static final Parameter<Integer> HORIZON = whole("horizon");

    /** The months that are searched for the crossing of a limit, in months. */
    public static final Parameter<Integer> SEARCH_MONTHS = whole("search-months");

    /** The utilisation up to which there is plenty left. */
    public static final Parameter<BigDecimal> BAND_GREEN = decimal("band-green");

    /** The utilisation up to which a limit is worth an eye; above it is tight. */
    public static final Parameter<BigDecimal> BAND_WATCH = decimal("band-watch");

    /** The time that one call may take by estimate. */
    public static final Parameter<Duration> LONGEST_CALL = time("longest-call");

    /** Peak records an hour that a finance and operations app takes in real time without further proof, in records/hour. */
    public static final Parameter<BigDecimal> REAL_TIME_RECORDS = decimal("real-time-records");

    /** Peak records an hour from which a finance and operations app needs its batch interfaces, in records/hour. */
    public static final Parameter<BigDecimal> BATCH_RECORDS = decimal("batch-records");

    /** The largest share of integrations that may run point to point where several systems on both sides have no middleware. */
    public static final Parameter<BigDecimal> POINT_TO_POINT_SHARE = decimal("point-to-point-share");

    /** The fewest systems that can form a mesh, in systems. */
    public static final Parameter<Integer> MESH_SYSTEMS = whole("mesh-systems");

    /** The largest share of the possible pairs of systems that may be linked point to point: more than n(n-1)/4 links of n systems is a mesh. */
    public static final Parameter<BigDecimal> MESH_SHARE = decimal("mesh-share");

    /** From how many systems on their number speaks for middleware, in systems. */
    public static final Parameter<Integer> SCORE_SYSTEMS = whole("score-systems");

    /** The lowest middleware score that asks for a messaging service, in points. */
    public static final Parameter<Integer> MESSAGING_SCORE = whole("messaging-score");

    /** The lowest middleware score that asks for middleware with messaging, in points. */
    public static final Parameter<Integer> MIDDLEWARE_SCORE = whole("middleware-score");

    /** The minutes of a month in which downtime is counted: 30 days, in minutes. */
    public static final Parameter<BigDecimal> MONTH_MINUTES = decimal("month-minutes");

    /** The largest payload of a synchronous call, in bytes. */
    public static final Parameter<BigDecimal> SMALL_PAYLOAD = decimal("small-payload");

    /** The most rows in a synchronous call, in rows. */
    public static final Parameter<BigDecimal> SMALL_ROWS = decimal("small-rows");

    /** How long a person may be kept waiting. */
    public static final Parameter<Duration> USER_LATENCY = time("user-latency");

    /** How long a machine may be kept waiting. */
    public static final Parameter<Duration> MACHINE_LATENCY = time("machine-latency");

    /** The most calls in a row that wait for each other, in calls. */
    public static final Parameter<BigDecimal> SYNCHRONOUS_HOPS = decimal("synchronous-hops");

    /** Data that may be as old as this needs nobody to wait for it. */
    public static final Parameter<Duration> NEAR_REAL_TIME = time("near-real-time");

    /** The largest share of polls that may find nothing. */
    public static final Parameter<BigDecimal> EMPTY_POLL_SHARE = decimal("empty-poll-share");

    /** The most records a day that may cross the boundary one by one, in records/day. */
    public static final Parameter<BigDecimal> CHATTY_RECORDS = decimal("chatty-records");

    /** The largest share of a day's records that may come in five minutes. */
    public static final Parameter<BigDecimal> SPIKE_SHARE = decimal("spike-share");

    /** The utilisation from which a spike does harm. */
    public static final Parameter<BigDecimal> SPIKE_UTILISATION = decimal("spike-utilisation");

    /** The most telemetry signals that one message may cause, in signals. */
    public static final Parameter<BigDecimal> SIGNALS_PER_MESSAGE = decimal("signals-per-message");

    /** The fewest months that an estimate has to look ahead, in months. */
    public static final Parameter<Integer> COST_HORIZON = whole("cost-horizon");

    /** The months that an estimate should look ahead, in months. */
    public static final Parameter<Integer> COST_HORIZON_RECOMMENDED = whole("cost-horizon-recommended");

    /** The age up to which an estimate still counts, in days. */
    public static final Parameter<Integer> ESTIMATE_AGE = whole("estimate-age");

    /** The days that turn records a day into records a month, in days. */
    public static final Parameter<BigDecimal> DAYS_PER_MONTH = decimal("days-per-month");

    /** How far a range of measured figures reaches from its middle at least. */
    public static final Parameter<BigDecimal> WIDTH_MEASURED = decimal("width-measured");

    /** How far a range of figures from a pilot reaches from its middle at least. */
    public static final Parameter<BigDecimal> WIDTH_PILOT = decimal("width-pilot");

    /** How far a range of figures from a calculator reaches from its middle at least. */
    public static final Parameter<BigDecimal> WIDTH_CALCULATOR = decimal("width-calculator");

    /** How far a range that an expert guessed reaches from its middle at least. */
    public static final Parameter<BigDecimal> WIDTH_EXPERT = decimal("width-expert");

    /** The share of its records from which on a quantity is taken to count records. */
    public static final Parameter<BigDecimal> RECORD_COUNT_FROM = decimal("record-count-from");

    /** The decimals that amounts of money are rounded to, once, at the end, in digits. */
    public static final Parameter<Integer> AMOUNT_DIGITS = whole("amount-digits");

    /** The decimals that the cost of one record is rounded to, in digits. */
    public static final Parameter<Integer> UNIT_COST_DIGITS = whole("unit-cost-digits");

    private StandardParameters() {}

    private static Parameter<BigDecimal> decimal(String name) {
        Entry entry = entry(name);
        return Parameter.decimal(
                name, entry.value(), entry.min(), entry.max(), entry.unit(), entry.description(), entry.source());
    }

    private static Parameter<Integer> whole(String name) {
        return parameter(name, Integer::valueOf);
    }

    private static Parameter<Duration> time(String name) {
        return parameter(name, Duration::parse);
    }

    private static <T extends Comparable<T>> Parameter<T> parameter(String name, Function<String, T> value) {
        Entry entry = entry(name);
        return new Parameter<>(
                name,
                value.apply(entry.value()),
                value.apply(entry.min()),
                value.apply(entry.max()),
                entry.unit(),
                entry.description(),
                entry.source());
    }

    private static Entry entry(String name) {
        return ENTRIES.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("parameters.json has no " + name));
    }

    /**
     * The data file.
     *
     * @param parameters every parameter
     */
    record File(List<Entry> parameters) {}

    /** One parameter as the data file has it. */
    record Entry(
            @Id String name, String value, String min, String max, String unit, String description, String source) {}
}
