package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The products whose limits are known here, by their names in the capability data, and who judges them. */
final class Products {
    private static final Map<String, Consumer<Carrier>> JUDGED = judged();

    /** Those that come in tiers; the capability data has an entry for each of them beside those of its tiers. */
    private static final Set<String> FAMILIES =
            Set.of("service-bus", "event-hubs", "power-automate", "logic-apps", "functions", "api-management");

    private Products() {}

    private static Map<String, Consumer<Carrier>> judged() {
        Map<String, Consumer<Carrier>> judged = new LinkedHashMap<>();
        judged.put("service-bus-basic", ServiceBus::basic);
        judged.put("service-bus-standard", ServiceBus::standard);
        judged.put("service-bus-premium", ServiceBus::premium);
        judged.put("event-grid", EventServices::grid);
        judged.put("event-hubs-basic", hubs -> EventServices.hubs(hubs, "basic"));
        judged.put("event-hubs-standard", hubs -> EventServices.hubs(hubs, "standard"));
        judged.put("event-hubs-premium", hubs -> hubs.each("event-hubs.premium.event", Uses.MESSAGE));
        judged.put("power-automate-low", flow -> Workflows.flow(flow, "low"));
        judged.put("power-automate-medium", flow -> Workflows.flow(flow, "medium"));
        judged.put("power-automate-high", flow -> Workflows.flow(flow, "high"));
        judged.put("logic-apps-consumption", Workflows::consumption);
        judged.put("logic-apps-standard", Workflows::standard);
        judged.put("functions-consumption", OtherCarriers::functionsWithATimeout);
        judged.put("functions-premium", OtherCarriers::functions);
        judged.put("api-management-classic", gateway -> gateway.each("api-management.payload", Uses.MESSAGE));
        judged.put("api-management-v2", Products::gateway);
        judged.put("api-management-consumption", Products::gateway);
        judged.put("data-factory", OtherCarriers::factory);
        judged.put("data-gateway", OtherCarriers::dataGateway);
        judged.put("custom-connector", connector -> connector.all("connector.custom", Workflows.CALLS_A_MINUTE));
        return judged;
    }

    private static void gateway(Carrier gateway) {
        gateway.each("api-management.payload-v2", Uses.MESSAGE);
    }

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Carrier carrier : scene.carriers()) {
            String product = carrier.component().product();
            Consumer<Carrier> judge = product == null ? null : JUDGED.get(product);
            if (judge != null) {
                judge.accept(carrier);
                measures.addAll(carrier.measures());
            } else if (product != null) {
                measures.addAll(Tiers.measures(carrier, tiers(product)));
            }
        }
        return measures;
    }

    private static List<Consumer<Carrier>> tiers(String family) {
        List<Consumer<Carrier>> tiers = new ArrayList<>();
        JUDGED.forEach((tier, judge) -> {
            if (isTier(tier, family)) {
                tiers.add(judge);
            }
        });
        return tiers;
    }

    /** Whether a product names a family of which this is a tier. */
    private static boolean isTier(String tier, String family) {
        return FAMILIES.contains(family) && tier.startsWith(family + "-");
    }

    /** Whether a component is a product of some families. */
    static Answer isOneOf(Component component, List<String> families) {
        String product = component.product();
        Boolean isOne = product == null ? null : families.stream().anyMatch(product::startsWith);
        return Answer.of(isOne, Path.of("platform.components", component.id()).then("product"));
    }

    /** Whether a component has limits, or may have them because its product is not known. */
    static boolean isJudged(Component component) {
        String product = component.product();
        return product == null
                || JUDGED.keySet().stream().anyMatch(tier -> tier.equals(product) || isTier(tier, product));
    }
}
