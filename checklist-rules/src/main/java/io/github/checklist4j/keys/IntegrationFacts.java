package io.github.checklist4j.keys;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Connectivity;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Lifecycle;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.RangeFact;
import io.github.checklist4j.rules.ReferenceFact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;
import java.time.Duration;

/** The fact keys of {@link Integration}. */
public final class IntegrationFacts {
    /** The id, unique among its kind. */
    public static final TextFact<Integration> ID = Fact.text("id", Integration::id);

    /** The name. */
    public static final TextFact<Integration> NAME = Fact.text("name", Integration::name);

    /** Id of the system that the data comes from. */
    public static final ReferenceFact<Integration, ConnectedSystem> SOURCE =
            Fact.reference("source", Integration::source, ProjectFacts.SYSTEMS);

    /** Id of the system that the data goes to. */
    public static final ReferenceFact<Integration, ConnectedSystem> TARGET =
            Fact.reference("target", Integration::target, ProjectFacts.SYSTEMS);

    /** One way or both. */
    public static final Fact<Integration, Integration.Direction> DIRECTION =
            Fact.of("direction", Integration::direction);

    /** What starts an exchange. */
    public static final Fact<Integration, Integration.Trigger> TRIGGER = Fact.of("trigger", Integration::trigger);

    /** Where it touches the user or the process; empty: nobody can say. */
    public static final TextFact<Integration> TOUCHPOINT = Fact.text("touchpoint", Integration::touchpoint);

    /** The patterns that it combines; empty: none was chosen. */
    public static final ListFact<Integration, Pattern> PATTERNS = Fact.list("patterns", Integration::patterns);

    /** Whether the sender waits. */
    public static final Fact<Integration, MessageStyle> STYLE = Fact.of("style", Integration::style);

    /** The interface that is called. */
    public static final Fact<Integration, EndpointKind> ENDPOINT = Fact.of("endpoint", Integration::endpoint);

    /** Ids of the components on the way, in order; empty: point to point. */
    public static final ReferencesFact<Integration, Component> VIA =
            Fact.references("via", Integration::via, ProjectFacts.COMPONENTS);

    /** Ids of the components of a second, independent way, in order; empty or absent: there is none. */
    public static final ReferencesFact<Integration, Component> FALLBACK =
            Fact.references("fallback", Integration::fallback, ProjectFacts.COMPONENTS);

    /** How the boundary between cloud and premises is crossed, where it is. */
    public static final Fact<Integration, Connectivity> CONNECTIVITY =
            Fact.of("connectivity", Integration::connectivity);

    /** Id of the identity that calls. */
    public static final ReferenceFact<Integration, Identity> IDENTITY =
            Fact.reference("identity", Integration::identity, ProjectFacts.IDENTITIES);

    /** The time between two exchanges; PT0S: as it happens. */
    public static final OrderedFact<Integration, Duration> FREQUENCY =
            Fact.ordered("frequency", Integration::frequency);

    /** Records a day. */
    public static final QuantityFact<Integration> RECORDS_PER_DAY =
            Fact.quantity("volume.recordsPerDay", Fact.nested(Integration::volume, Volume::recordsPerDay));

    /** Hours of the day in which they come. */
    public static final QuantityFact<Integration> ACTIVE_HOURS =
            Fact.quantity("volume.activeHours", Fact.nested(Integration::volume, Volume::activeHours));

    /** The busiest five minutes over the average five minutes of the active hours. */
    public static final QuantityFact<Integration> PEAK_FACTOR =
            Fact.quantity("volume.peakFactor", Fact.nested(Integration::volume, Volume::peakFactor));

    /** Growth a month: 0.04 is 4 %. */
    public static final QuantityFact<Integration> GROWTH_PER_MONTH =
            Fact.quantity("volume.growthPerMonth", Fact.nested(Integration::volume, Volume::growthPerMonth));

    /** Rows of the first, full load. */
    public static final QuantityFact<Integration> INITIAL_ROWS =
            Fact.quantity("volume.initialRows", Fact.nested(Integration::volume, Volume::initialRows));

    /** How long the first, full load may take. */
    public static final OrderedFact<Integration, Duration> INITIAL_WINDOW =
            Fact.ordered("volume.initialWindow", Fact.nested(Integration::volume, Volume::initialWindow));

    /** Records in one request. */
    public static final QuantityFact<Integration> BATCH_SIZE =
            Fact.quantity("processing.batchSize", Fact.nested(Integration::processing, Processing::batchSize));

    /** The kind of request. */
    public static final Fact<Integration, Processing.Vehicle> VEHICLE =
            Fact.of("processing.vehicle", Fact.nested(Integration::processing, Processing::vehicle));

    /** Time that the server works on one record. */
    public static final RangeFact<Integration, Duration> PER_RECORD =
            Fact.range("processing.perRecord", Fact.nested(Integration::processing, Processing::perRecord));

    /** Time that the server spends on a request beside its records. */
    public static final RangeFact<Integration, Duration> PER_REQUEST =
            Fact.range("processing.perRequest", Fact.nested(Integration::processing, Processing::perRequest));

    /** Requests that are under way at once, at most. */
    public static final QuantityFact<Integration> MAX_IN_FLIGHT =
            Fact.quantity("processing.maxInFlight", Fact.nested(Integration::processing, Processing::maxInFlight));

    /** Share of requests that are sent again. */
    public static final QuantityFact<Integration> RETRY_SHARE =
            Fact.quantity("processing.retryShare", Fact.nested(Integration::processing, Processing::retryShare));

    /** Operations that count against the request entitlement for one record, plug-ins and re-reads included. */
    public static final QuantityFact<Integration> OPERATIONS_PER_RECORD = Fact.quantity(
            "processing.operationsPerRecord", Fact.nested(Integration::processing, Processing::operationsPerRecord));

    /** Flow or workflow actions that run for one record. */
    public static final QuantityFact<Integration> ACTIONS_PER_RECORD = Fact.quantity(
            "processing.actionsPerRecord", Fact.nested(Integration::processing, Processing::actionsPerRecord));

    /** Records an hour that the receiver can take. */
    public static final QuantityFact<Integration> RECEIVER_RECORDS_PER_HOUR = Fact.quantity(
            "processing.receiverRecordsPerHour",
            Fact.nested(Integration::processing, Processing::receiverRecordsPerHour));

    /** The longest outage of the receiver that has to be survived. */
    public static final OrderedFact<Integration, Duration> OUTAGE =
            Fact.ordered("processing.outage", Fact.nested(Integration::processing, Processing::outage));

    /** Size of one message. */
    public static final QuantityFact<Integration> BYTES =
            Fact.quantity("payload.bytes", Fact.nested(Integration::payload, Payload::bytes));

    /** Rows in one message. */
    public static final QuantityFact<Integration> ROWS =
            Fact.quantity("payload.rows", Fact.nested(Integration::payload, Payload::rows));

    /** Every field that is sent or stored; empty: none. */
    public static final ListFact<Integration, Payload.Field> FIELDS =
            Fact.list("payload.fields", Fact.nested(Integration::payload, Payload::fields), Payload.Field::name);

    /** How old the data may be where it is used; PT0S: not at all. */
    public static final RangeFact<Integration, Duration> FRESHNESS_TOLERANCE = Fact.range(
            "timeliness.freshnessTolerance", Fact.nested(Integration::timeliness, Timeliness::freshnessTolerance));

    /** How long a caller may be kept waiting. */
    public static final OrderedFact<Integration, Duration> LATENCY_BUDGET =
            Fact.ordered("timeliness.latencyBudget", Fact.nested(Integration::timeliness, Timeliness::latencyBudget));

    /** The time within which 95 of 100 calls are answered. */
    public static final RangeFact<Integration, Duration> LATENCY_P95 =
            Fact.range("timeliness.latencyP95", Fact.nested(Integration::timeliness, Timeliness::latencyP95));

    /** Whether a person waits for the answer. */
    public static final Fact<Integration, Boolean> USER_WAITS =
            Fact.of("timeliness.userWaits", Fact.nested(Integration::timeliness, Timeliness::userWaits));

    /** Whether a process cannot go on without the answer. */
    public static final Fact<Integration, Boolean> PROCESS_WAITS =
            Fact.of("timeliness.processWaits", Fact.nested(Integration::timeliness, Timeliness::processWaits));

    /** Share of polls that find nothing, where the receiver polls. */
    public static final QuantityFact<Integration> EMPTY_POLL_SHARE = Fact.quantity(
            "timeliness.emptyPollShare", Fact.nested(Integration::timeliness, Timeliness::emptyPollShare));

    /** What the channel promises. */
    public static final Fact<Integration, Delivery.Guarantee> GUARANTEE =
            Fact.of("delivery.guarantee", Fact.nested(Integration::delivery, Delivery::guarantee));

    /** Whether the channel stores messages until they are taken; absent: the capability data answers for known components. */
    public static final Fact<Integration, Boolean> DURABLE =
            Fact.of("delivery.durable", Fact.nested(Integration::delivery, Delivery::durable));

    /** How a failed delivery is tried again. */
    public static final Fact<Integration, Delivery.Retry> RETRY =
            Fact.of("delivery.retry", Fact.nested(Integration::delivery, Delivery::retry));

    /** Whether a retry waits as long as the endpoint asks. */
    public static final Fact<Integration, Boolean> HONOURS_RETRY_AFTER =
            Fact.of("delivery.honoursRetryAfter", Fact.nested(Integration::delivery, Delivery::honoursRetryAfter));

    /** Whether a message that cannot be delivered goes to a dead-letter or error queue. */
    public static final Fact<Integration, Boolean> DEAD_LETTER =
            Fact.of("delivery.deadLetter", Fact.nested(Integration::delivery, Delivery::deadLetter));

    /** Whether a message that arrives twice does no harm, by key or by duplicate detection. */
    public static final Fact<Integration, Boolean> IDEMPOTENT =
            Fact.of("delivery.idempotent", Fact.nested(Integration::delivery, Delivery::idempotent));

    /** Whether the order of messages matters. */
    public static final Fact<Integration, Boolean> ORDERING_NEEDED =
            Fact.of("delivery.orderingNeeded", Fact.nested(Integration::delivery, Delivery::orderingNeeded));

    /** Whether the order is kept, by sessions, partition key or re-reading the latest state. */
    public static final Fact<Integration, Boolean> ORDERING_PROVIDED =
            Fact.of("delivery.orderingProvided", Fact.nested(Integration::delivery, Delivery::orderingProvided));

    /** Whether a message may be lost. */
    public static final Fact<Integration, Boolean> LOSS_TOLERATED =
            Fact.of("delivery.lossTolerated", Fact.nested(Integration::delivery, Delivery::lossTolerated));

    /** Whether a failed synchronous call is compensated. */
    public static final Fact<Integration, Boolean> COMPENSATION =
            Fact.of("delivery.compensation", Fact.nested(Integration::delivery, Delivery::compensation));

    /** Whether the receiver may be down while the sender runs. */
    public static final Fact<Integration, Boolean> RECEIVER_MAY_BE_DOWN =
            Fact.of("delivery.receiverMayBeDown", Fact.nested(Integration::delivery, Delivery::receiverMayBeDown));

    /** Whether the receiver reads the row again when a message came without its content. */
    public static final Fact<Integration, Boolean> REREADS_LARGE_MESSAGES = Fact.of(
            "delivery.rereadsLargeMessages", Fact.nested(Integration::delivery, Delivery::rereadsLargeMessages));

    /** The version of the architecture that the design was reviewed against; empty: it was not. */
    public static final TextFact<Integration> REVIEWED_AGAINST =
            Fact.text("design.reviewedAgainst", Fact.nested(Integration::design, Design::reviewedAgainst));

    /** Link to the approval of a deviation from the architecture; empty: there is none. */
    public static final TextFact<Integration> APPROVED_DEVIATION =
            Fact.text("design.approvedDeviation", Fact.nested(Integration::design, Design::approvedDeviation));

    /** Whether it is custom code rather than a connector. */
    public static final Fact<Integration, Boolean> CUSTOM =
            Fact.of("design.custom", Fact.nested(Integration::design, Design::custom));

    /** Whether data is transformed on the way. */
    public static final Fact<Integration, Boolean> TRANSFORMS =
            Fact.of("design.transforms", Fact.nested(Integration::design, Design::transforms));

    /** Whether one message is routed to several receivers. */
    public static final Fact<Integration, Boolean> ONE_TO_MANY =
            Fact.of("design.oneToMany", Fact.nested(Integration::design, Design::oneToMany));

    /** Whether each record makes a call of its own across the boundary. */
    public static final Fact<Integration, Boolean> CROSSES_PER_RECORD =
            Fact.of("design.crossesPerRecord", Fact.nested(Integration::design, Design::crossesPerRecord));

    /** Whether an endpoint, key or connection string stands in the code. */
    public static final Fact<Integration, Boolean> SECRETS_IN_CODE =
            Fact.of("design.secretsInCode", Fact.nested(Integration::design, Design::secretsInCode));

    /** Whether a rule says which side wins, where both edit. */
    public static final Fact<Integration, Boolean> CONFLICT_RULE =
            Fact.of("design.conflictRule", Fact.nested(Integration::design, Design::conflictRule));

    /** Whether more than one system owns the data. */
    public static final Fact<Integration, Boolean> MULTIPLE_OWNERS =
            Fact.of("design.multipleOwners", Fact.nested(Integration::design, Design::multipleOwners));

    /** Whether the target needs totals only. */
    public static final Fact<Integration, Boolean> TOTALS_SUFFICE =
            Fact.of("design.totalsSuffice", Fact.nested(Integration::design, Design::totalsSuffice));

    /** Whether people only look at the data, or act on it where it is. */
    public static final Fact<Integration, Boolean> VIEW_ONLY =
            Fact.of("design.viewOnly", Fact.nested(Integration::design, Design::viewOnly));

    /** Whether the client has a priority in the finance and operations app. */
    public static final Fact<Integration, Boolean> PRIORITY_MAPPED =
            Fact.of("design.priorityMapped", Fact.nested(Integration::design, Design::priorityMapped));

    /** Whether it runs outside office hours. */
    public static final Fact<Integration, Boolean> OFF_PEAK =
            Fact.of("design.offPeak", Fact.nested(Integration::design, Design::offPeak));

    /** Telemetry signals that one message causes. */
    public static final QuantityFact<Integration> SIGNALS_PER_MESSAGE =
            Fact.quantity("design.signalsPerMessage", Fact.nested(Integration::design, Design::signalsPerMessage));

    /** Whether the message waits for the monitoring. */
    public static final Fact<Integration, Boolean> MONITOR_ON_PATH =
            Fact.of("design.monitorOnPath", Fact.nested(Integration::design, Design::monitorOnPath));

    /** Ids of the goals that it serves; empty: none. */
    public static final ReferencesFact<Integration, Goal> SERVES =
            Fact.references("serves", Integration::serves, ProjectFacts.GOALS);

    /** Ids of the business processes that it touches; empty: none. */
    public static final ReferencesFact<Integration, BusinessProcess> TOUCHES =
            Fact.references("touches", Integration::touches, ProjectFacts.PROCESSES);

    /** Whether every artifact is under version control. */
    public static final Fact<Integration, Boolean> VERSION_CONTROLLED =
            Fact.of("lifecycle.versionControlled", Fact.nested(Integration::lifecycle, Lifecycle::versionControlled));

    /** Whether a pipeline deploys it. */
    public static final Fact<Integration, Boolean> PIPELINE =
            Fact.of("lifecycle.pipeline", Fact.nested(Integration::lifecycle, Lifecycle::pipeline));

    /** The separate environments that it goes through. */
    public static final ListFact<Integration, Lifecycle.Environment> ENVIRONMENTS =
            Fact.list("lifecycle.environments", Fact.nested(Integration::lifecycle, Lifecycle::environments));

    private IntegrationFacts() {}
}
