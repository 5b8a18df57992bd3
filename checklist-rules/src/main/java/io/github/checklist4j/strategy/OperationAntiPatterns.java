package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.strategy.StandardRules.antiPattern;

import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** What costs nothing to build and much to run. */
final class OperationAntiPatterns {

    static final List<Rule<?>> RULES = List.of(
            antiPattern("secrets-in-code", "platform.alm-enabled")
                    .forEach(INTEGRATIONS)
                    .require(IntegrationFacts.SECRETS_IN_CODE
                            .is(false)
                            .saying("no endpoint, key or connection string in the code"))
                    .because(
                            "the same artifact cannot go from one environment to the next, and a key in code is no secret; the task itself asks for version control, a pipeline and environments only"
                                    + " (Dynamics 365 implementation guide, product guidance, 2024-01)")
                    .remedy("read endpoints from the configuration of the environment, and secrets from a vault")
                    .asAdvice(),
            antiPattern("telemetry-flood", "platform.observability-ready")
                    .uses(StandardParameters.SIGNALS_PER_MESSAGE)
                    .forEach(INTEGRATIONS)
                    .require(IntegrationFacts.SIGNALS_PER_MESSAGE
                            .atMost(StandardParameters.SIGNALS_PER_MESSAGE)
                            .saying("no flood of telemetry"))
                    .because(
                            "telemetry that outnumbers the messages costs more than it shows; the task asks only that it is there"
                                    + " (Dynamics 365 implementation guide, pattern choice, 2024-01)")
                    .remedy("sample, aggregate, and record only what somebody looks at")
                    .asAdvice(),
            antiPattern("monitor-on-path", "platform.observability-ready")
                    .forEach(INTEGRATIONS)
                    .require(IntegrationFacts.MONITOR_ON_PATH
                            .is(false)
                            .saying("no message that waits for its monitoring"))
                    .because("when the monitoring stands still, so do the messages; the task asks only that it is there"
                            + " (Dynamics 365 implementation guide, pattern choice, 2024-01)")
                    .remedy("write the telemetry asynchronously, beside the message")
                    .asAdvice());

    private OperationAntiPatterns() {}
}
