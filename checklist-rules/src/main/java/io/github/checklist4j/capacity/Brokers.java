package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.EndpointKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether an integration that calls a broker says which one: the tier decides the limits. */
final class Brokers {
    private static final Map<EndpointKind, List<String>> PRODUCTS = Map.of(
            EndpointKind.SERVICE_BUS, List.of("service-bus"),
            EndpointKind.EVENT_GRID, List.of("event-grid"),
            EndpointKind.EVENT_HUBS, List.of("event-hubs"),
            EndpointKind.DATAVERSE_SERVICE_BUS_STEP, List.of("service-bus", "event-hubs"),
            EndpointKind.LOGIC_APP, List.of("logic-apps"),
            EndpointKind.FLOW, List.of("power-automate"));

    private Brokers() {}

    static List<Check> checks(Scene scene) {
        List<Check> checks = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            List<String> products = endpoint == null ? null : PRODUCTS.get(endpoint);
            List<String> via = load.integration().via();
            boolean wayIsKnown = via != null && via.isEmpty();
            if (products != null && (wayIsKnown || scene.knowsComponents())) {
                checks.add(Check.of(
                        "capacity.tier",
                        load.path(),
                        "the component that is called is one of those on the way",
                        via == null ? namable(scene, load, products) : named(scene, via, products)));
            }
        }
        return checks;
    }

    /** While the way is unknown, it matters only if some component could be the one that is called. */
    private static Answer namable(Scene scene, Load load, List<String> products) {
        boolean possible = scene.components().stream()
                .map(Component::product)
                .anyMatch(product -> product == null || products.stream().anyMatch(product::startsWith));
        return possible ? Answer.missing(load.path() + ".via") : Answer.of(false);
    }

    private static Answer named(Scene scene, List<String> via, List<String> products) {
        Answer named = Answer.of(false);
        for (Component component : scene.components()) {
            if (via.contains(component.id())) {
                String product = component.product();
                Boolean matches = product == null ? null : products.stream().anyMatch(product::startsWith);
                named = named.or(Answer.of(matches, "platform.components[" + component.id() + "].product"));
            }
        }
        return named;
    }
}
