package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.is;

import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;
import java.util.List;

/** What makes an integration hard to run. */
final class OperationAntiPatterns {
    static final AntiPattern<Integration> SECRETS_IN_CODE = AntiPattern.ofExchange(
            "secrets-in-code",
            "endpoint, key or connection string in the code",
            new Basis(
                    "platform.alm-enabled",
                    Weight.ADVICE,
                    "the same artifact cannot go from one environment to the next, and a key in code is no secret; the task itself asks for"
                            + " version control, a pipeline and environments only",
                    "read endpoints from the configuration of the environment, and secrets from a vault",
                    "Dynamics 365 implementation guide, product guidance, 2024-01"),
            exchange -> is(exchange.design("secretsInCode", Design::secretsInCode), true));

    static final AntiPattern<Integration> TELEMETRY_FLOOD = AntiPattern.ofExchange(
            "telemetry-flood",
            "flood of telemetry",
            observability(
                    "telemetry that outnumbers the messages costs more than it shows; the task asks only that it is there",
                    "sample, aggregate, and record only what somebody looks at"),
            exchange -> exchange.measures().signals().above(exchange.policy().signalsPerMessage()));

    static final AntiPattern<Integration> MONITOR_ON_PATH = AntiPattern.ofExchange(
            "monitor-on-path",
            "message that waits for its monitoring",
            observability(
                    "when the monitoring stands still, so do the messages; the task asks only that it is there",
                    "write the telemetry asynchronously, beside the message"),
            exchange -> is(exchange.design("monitorOnPath", Design::monitorOnPath), true));

    static final List<AntiPattern<Integration>> ALL = List.of(SECRETS_IN_CODE, TELEMETRY_FLOOD, MONITOR_ON_PATH);

    private OperationAntiPatterns() {}

    private static Basis observability(String reason, String remedy) {
        return new Basis(
                "platform.observability-ready",
                Weight.ADVICE,
                reason,
                remedy,
                "Dynamics 365 implementation guide, pattern choice, 2024-01");
    }
}
