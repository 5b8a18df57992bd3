package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import java.util.List;

/** The products whose limits are known here, by the beginning of their names in the capability data. */
final class Products {
    private static final List<String> JUDGED = List.of(
            "service-bus",
            "event-grid",
            "event-hubs",
            "logic-apps",
            "power-automate",
            "functions",
            "api-management",
            "data-factory");

    private Products() {}

    /** Whether a component has limits, or may have them because its product is not known. */
    static boolean isJudged(Component component) {
        String product = component.product();
        return product == null || JUDGED.stream().anyMatch(product::startsWith);
    }
}
