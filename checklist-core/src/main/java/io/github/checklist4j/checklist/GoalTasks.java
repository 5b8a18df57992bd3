package io.github.checklist4j.checklist;

import java.util.List;

/** What the business wants from the integration. */
final class GoalTasks {
    static final String AREA = "goals";

    private static final List<String> PAGES = GuidePages.checklistAnd("business-goals");

    static final List<Task> ALL = List.of(
            new Task(
                    "goals.benefits-documented",
                    AREA,
                    "Each goal is on record with its benefits, and the business has agreed to it",
                    "A goal that nobody wrote down cannot be checked, and a benefit without a measure is never seen to"
                            + " arrive.",
                    "State each goal in a sentence, name its benefits and how each is measured, link the document, and"
                            + " get the agreement of somebody from the business.",
                    PAGES),
            new Task(
                    "goals.strategy-supported",
                    AREA,
                    "Objectives, goals and integrations can be traced to one another, near term and far",
                    "An integration that serves no goal costs money for nothing, and an objective without a goal is"
                            + " forgotten.",
                    "List the objectives of both horizons. Link each objective to a goal, each goal to an objective and"
                            + " each integration to a goal; drop or explain what stays unlinked.",
                    PAGES),
            new Task(
                    "goals.architecture-explained",
                    AREA,
                    "A newcomer can see which systems take part, where they meet and what passes between them",
                    "What is neither drawn nor described gets built twice or not at all, and a system without an owner"
                            + " has nobody to ask.",
                    "Keep one diagram and a short summary. Give each system a purpose and an owner, and each integration"
                            + " its two ends, direction, trigger, touchpoint, frequency and volume.",
                    PAGES),
            new Task(
                    "goals.purpose-shared",
                    AREA,
                    "Everybody concerned was told what the integration is for and where it ends",
                    "An application owner who hears of it late brings requirements late, when they cost most.",
                    "Name an owner for each system that is touched, bring in business and IT, and brief all of them"
                            + " again whenever the scope changes.",
                    PAGES));

    private GoalTasks() {}
}
