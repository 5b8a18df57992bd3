package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the design of an integration was made and reviewed.
 *
 * @param reviewedAgainst the version of the architecture that the design was reviewed against; empty: it was not
 * @param approvedDeviation link to the approval of a deviation from the architecture; empty: there is none
 * @param custom whether it is custom code rather than a connector
 * @param transforms whether data is transformed on the way
 * @param oneToMany whether one message is routed to several receivers
 * @param crossesPerRecord whether each record makes a call of its own across the boundary
 * @param secretsInCode whether an endpoint, key or connection string stands in the code
 * @param conflictRule whether a rule says which side wins, where both edit
 * @param multipleOwners whether more than one system owns the data
 * @param totalsSuffice whether the target needs totals only: nobody asks it for the single records behind them
 * @param viewOnly whether people only look at the data, or act on it where it is: nothing computes, reports or automates with it
 * @param priorityMapped whether the client has a priority in the finance and operations app
 * @param offPeak whether it runs outside office hours
 * @param signalsPerMessage telemetry signals that one message causes
 * @param monitorOnPath whether the message waits for the monitoring
 */
@Built
public record Design(
        @Nullable String reviewedAgainst,
        @Nullable String approvedDeviation,
        @Nullable Boolean custom,
        @Nullable Boolean transforms,
        @Nullable Boolean oneToMany,
        @Nullable Boolean crossesPerRecord,
        @Nullable Boolean secretsInCode,
        @Nullable Boolean conflictRule,
        @Nullable Boolean multipleOwners,
        @Nullable Boolean totalsSuffice,
        @Nullable Boolean viewOnly,
        @Nullable Boolean priorityMapped,
        @Nullable Boolean offPeak,

        @Within(max = "1e6", unit = "signals/message") @Nullable
        Range<BigDecimal> signalsPerMessage,

        @Nullable Boolean monitorOnPath) {}
