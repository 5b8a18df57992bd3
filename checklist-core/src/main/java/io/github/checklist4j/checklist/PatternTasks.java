package io.github.checklist4j.checklist;

import java.util.List;

/** How data is exchanged, how much of it, and what that costs. */
final class PatternTasks {
    static final String AREA = "pattern";

    private static final List<String> PAGES = GuidePages.checklistAnd("choose-pattern");

    static final List<Task> ALL = List.of(
            new Task(
                    "pattern.messaging-reliable",
                    AREA,
                    "A message outlives an outage, is set aside when it fails, and does no harm when it comes twice",
                    "A synchronous chain stands still as soon as one link does, and a message that nobody stored is"
                            + " lost.",
                    "Send asynchronously through a durable store, with back-off, a dead-letter queue and idempotent"
                            + " receivers. Keep a synchronous call for where somebody waits for a small answer.",
                    PAGES),
            new Task(
                    "pattern.capacity-matched",
                    AREA,
                    "The pattern carries the peak of today and of next year within the limits of the services it uses",
                    "A flow that exceeds a service protection limit is throttled on its busiest day, and a retry makes"
                            + " it worse.",
                    "Compute the worst five minutes and the day of each integration, add up what shares an identity or"
                            + " a pool, project the growth, and adjust batch size, identities or pattern.",
                    PAGES),
            new Task(
                    "pattern.costs-estimated",
                    AREA,
                    "Each service, platform and store has its cost estimated, as a range and over time",
                    "Storage grows even where the volume does not, and a figure without a range hides how little is"
                            + " known.",
                    "Write a line for each component and store: what drives it, price, basis, date and owner. Project"
                            + " it month by month over at least a year, and renew the estimate as the design changes.",
                    PAGES));

    private PatternTasks() {}
}
