package io.github.checklist4j.checklist;

import java.util.List;
import java.util.stream.Stream;

/**
 * The built-in checklist: what to settle before systems are joined to a Dynamics 365 app. It has the five areas and the 19 tasks of the
 * integration strategy checklist in Microsoft's implementation guide, in their order. The words are our own; each task links to the page
 * that it comes from.
 */
public final class IntegrationStrategyChecklist {
    private static final Checklist CHECKLIST = new Checklist(
            "integration-strategy",
            "Integration strategy",
            List.of(
                    new Area(GoalTasks.AREA, "Goals"),
                    new Area(PlatformTasks.AREA, "Platform"),
                    new Area(DesignTasks.AREA, "Design"),
                    new Area(PatternTasks.AREA, "Pattern"),
                    new Area(GovernanceTasks.AREA, "Governance")),
            Stream.of(GoalTasks.ALL, PlatformTasks.ALL, DesignTasks.ALL, PatternTasks.ALL, GovernanceTasks.ALL)
                    .flatMap(List::stream)
                    .toList());

    private IntegrationStrategyChecklist() {}

    /**
     * The checklist. A tool that has tasks of its own adds them by {@link Checklist#with}.
     *
     * @return always the same immutable value
     */
    public static Checklist checklist() {
        return CHECKLIST;
    }
}
