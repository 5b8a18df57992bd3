package io.github.checklist4j.checklist;

import java.util.List;

/** How each integration is designed. */
final class DesignTasks {
    static final String AREA = "design";

    private static final List<String> PAGES = GuidePages.checklistAnd("choose-design");

    static final List<Task> ALL = List.of(
            new Task(
                    "design.architecture-aligned",
                    AREA,
                    "Each design keeps to the common architecture, or its deviation was approved",
                    "Every exception is one more way of working that somebody has to know, run and secure.",
                    "Use approved components and styles, review each design against the current version of the"
                            + " architecture, and keep links between single pairs of systems few.",
                    PAGES),
            new Task(
                    "design.data-minimized",
                    AREA,
                    "Only data that somebody needs is moved and kept",
                    "A surplus field costs transfer and storage every day, and a surplus personal field is a risk"
                            + " without a benefit.",
                    "Name the purpose of each field and drop those that have none. Give personal data a retention"
                            + " period, and let reports read from a store that is made for them.",
                    PAGES),
            new Task(
                    "design.options-compared",
                    AREA,
                    "User interface, data, process and Dataverse: for each, options were weighed before one was chosen",
                    "The first idea is often the familiar one and not the fitting one.",
                    "For each aspect list at least two options with what speaks for and against them, choose one, and"
                            + " record why. Put an aspect out of scope only with a reason.",
                    PAGES));

    private DesignTasks() {}
}
