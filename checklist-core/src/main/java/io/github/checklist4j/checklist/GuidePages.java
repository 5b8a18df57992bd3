package io.github.checklist4j.checklist;

import java.util.List;

/** Links into the implementation guide. */
final class GuidePages {
    private static final String GUIDE =
            "https://learn.microsoft.com/dynamics365/guidance/implementation-guide/integrate-other-solutions-";

    private GuidePages() {}

    /** The page of the checklist itself, and the page that explains one area of it. */
    static List<String> checklistAnd(String page) {
        return List.of(GUIDE + "checklist", GUIDE + page);
    }
}
