package io.github.checklist4j.checklist;

import java.util.List;

/** What carries the integrations. */
final class PlatformTasks {
    static final String AREA = "platform";

    private static final List<String> PAGES = GuidePages.checklistAnd("choose-platform");

    static final List<Task> ALL = List.of(
            new Task(
                    "platform.hosting-understood",
                    AREA,
                    "It is known what runs in the cloud, what on premises, and how the two are connected",
                    "Each crossing between cloud and premises adds latency, a point of failure and a door to guard.",
                    "Record where each system and component runs, name the connection of each crossing, and check that"
                            + " the scenario that the project believes in is the one that the facts show.",
                    PAGES),
            new Task(
                    "platform.middleware-decided",
                    AREA,
                    "Middleware, messaging or direct links: the choice was made on purpose and is what gets built",
                    "Without a decision, links between pairs of systems pile up until none of them can be changed alone.",
                    "Weigh at least two options against what the integrations ask for, and record the choice with its"
                            + " date and reason. To stay below what the facts ask for, say so and say why.",
                    PAGES),
            new Task(
                    "platform.observability-ready",
                    AREA,
                    "Every part that carries messages is watched, leaves a trail, and calls people when it fails",
                    "A failure that nobody sees lasts until a customer reports it.",
                    "Check each component for monitoring, auditing, notification and alerting. Fill a hole with a"
                            + " companion that provides what the component lacks.",
                    PAGES),
            new Task(
                    "platform.resilience-adequate",
                    AREA,
                    "Each chain is as secure, as available and as quick to recover as the business expects",
                    "A chain of calls is up less often than its weakest link, which no single figure shows.",
                    "State the expected controls, availability, recovery time and recovery point. Compute each chain"
                            + " against them, and decouple with a durable queue where one falls short.",
                    PAGES),
            new Task(
                    "platform.alm-enabled",
                    AREA,
                    "Each part is kept under version control and deployed by a pipeline through separate environments",
                    "What is changed by hand in production was never tested before and cannot be restored after.",
                    "Put every artifact under version control, deploy it by a pipeline, and keep development, test and"
                            + " production apart.",
                    PAGES));

    private PlatformTasks() {}
}
