package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether it is known which limits apply at all: the integrations, what they call, what they go through, and of a broker that is called,
 * which one it is: its tier decides the limits.
 */
final class Coverage {
    private static final Map<EndpointKind, List<String>> BROKERS = Map.of(
            EndpointKind.SERVICE_BUS, List.of("service-bus"),
            EndpointKind.EVENT_GRID, List.of("event-grid"),
            EndpointKind.EVENT_HUBS, List.of("event-hubs"),
            EndpointKind.DATAVERSE_SERVICE_BUS_STEP, List.of("service-bus", "event-hubs"),
            EndpointKind.LOGIC_APP, List.of("logic-apps"),
            EndpointKind.FLOW, List.of("power-automate"));

    private Coverage() {}

    static List<Check> checks(Scene scene) {
        List<Check> checks = new ArrayList<>();
        if (scene.project().integrations() == null) {
            Path path = Path.of("integrations");
            checks.add(Check.unknown("capacity.integrations", path, Facts.of(path)));
        }
        boolean judged =
                !scene.knowsComponents() || scene.components().values().stream().anyMatch(Products::isJudged);
        Set<String> used = new HashSet<>();
        boolean anyWay = false;
        for (Load load : scene.loads()) {
            List<String> via = load.integration().via();
            anyWay |= via == null;
            used.addAll(via == null ? List.of() : via);
            of(scene, load, judged, checks);
        }
        for (Member member : DataverseCallers.ending(scene)) {
            if (!member.sure() && member.load().integration().endpoint() != null) {
                checks.add(Check.unknown(
                        "capacity.dataverse",
                        member.load().path(),
                        Facts.of(member.takesPart().open().paths(1))));
            }
        }
        for (Component component : scene.components().values()) {
            if (component.product() == null && (anyWay || used.contains(component.id()))) {
                Path path = Path.of("platform.components", component.id());
                checks.add(Check.unknown("capacity.product", path, Facts.of(path.then("product"))));
            }
        }
        return checks;
    }

    private static void of(Scene scene, Load load, boolean judged, List<Check> checks) {
        EndpointKind endpoint = load.integration().endpoint();
        List<String> via = load.integration().via();
        if (endpoint == null) {
            checks.add(Check.unknown(
                    "capacity.endpoint", load.path(), Facts.of(load.path().then("endpoint"))));
        }
        if (via == null ? judged : !via.isEmpty() && !scene.knowsComponents()) {
            checks.add(Check.unknown(
                    "capacity.via",
                    load.path(),
                    Facts.of(via == null ? load.path().then("via") : Path.of("platform.components"))));
        }
        List<String> broker = endpoint == null ? null : BROKERS.get(endpoint);
        if (broker != null && (scene.knowsComponents() || (via != null && via.isEmpty()))) {
            checks.add(Check.of(
                    "capacity.tier",
                    load,
                    (via == null ? namable(scene, load, broker) : named(scene, load, via, broker))
                            .otherwise("name the component that is called among those on the way")));
        }
    }

    /** While the way is unknown, it matters only if some component could be the one that is called. */
    private static Answer namable(Scene scene, Load load, List<String> broker) {
        boolean possible = scene.components().values().stream()
                .anyMatch(component -> !Products.isOneOf(component, broker).isNo());
        return possible
                ? Answer.unknown(load.path().then("via"))
                : Answer.of(
                                false,
                                Facts.of(Path.of("platform.components")),
                                () -> Comparison.of(
                                        Side.of(
                                                "platform.components",
                                                String.join(
                                                        ", ", scene.components().keySet())),
                                        "contains",
                                        Side.of("a component of " + String.join(" or ", broker))))
                        .pickedBy(products(scene));
    }

    private static Facts products(Scene scene) {
        return Facts.all(
                scene.components().keySet(),
                id -> Facts.of(Path.of("platform.components", id).then("product")));
    }

    private static Answer named(Scene scene, Load load, List<String> via, List<String> broker) {
        Path way = load.path().then("via");
        List<Answer> named = new ArrayList<>();
        named.add(Answer.of(false, Facts.of(way)));
        for (String id : via) {
            Component component = scene.components().get(id);
            if (component != null) {
                named.add(Products.isOneOf(component, broker));
            }
        }
        return Answer.any(named)
                .shownAs(() -> Comparison.of(
                        Side.of(way.toString(), via.isEmpty() ? "none" : String.join(", ", via)),
                        "contains",
                        Side.of("a component of " + String.join(" or ", broker))));
    }
}
