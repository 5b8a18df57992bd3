package io.github.checklist4j.checklist;

import java.util.List;

/** How the project keeps what it builds in order. */
final class GovernanceTasks {
    static final String AREA = "governance";

    private static final List<String> PAGES = GuidePages.checklistAnd("challenges");

    static final List<Task> ALL = List.of(
            new Task(
                    "governance.integration-tests-planned",
                    AREA,
                    "What users see and how fast it is gets tested around each exchange, under realistic conditions",
                    "An exchange that is quick at night with three records may stop the office in the morning with"
                            + " three million.",
                    "For each integration plan a user experience and a performance test before, during and after the"
                            + " exchange: planned peak, real security roles, an environment like production, same region.",
                    PAGES),
            new Task(
                    "governance.end-to-end-tests-planned",
                    AREA,
                    "Each pattern in use is tried from end to end at its peak, at its frequency and while throttled",
                    "Parts that work alone fail together, and the throttled path is the one that nobody meets before"
                            + " production.",
                    "For each pattern plan an end-to-end test that reaches the peak volume and the frequency of its"
                            + " integrations and drives the receiver until it throttles.",
                    PAGES),
            new Task(
                    "governance.changes-managed",
                    AREA,
                    "A change to an integration names its goal, is assessed, and is approved before it is made",
                    "A change that nobody weighed against the goals takes the integration away from them step by step.",
                    "Give change control an owner and a document. Let each request name the goals that it serves and"
                            + " the integrations that it touches, assess its impact, and approve it first.",
                    PAGES),
            new Task(
                    "governance.impacts-analyzed",
                    AREA,
                    "For each integration it is known what it does to the processes before and behind it",
                    "Trouble shows two processes further on, with people who never heard of the integration.",
                    "Draw which process feeds which, follow the arrows both ways from the processes that an integration"
                            + " touches, and cover each one that you reach in its impact analysis.",
                    PAGES));

    private GovernanceTasks() {}
}
