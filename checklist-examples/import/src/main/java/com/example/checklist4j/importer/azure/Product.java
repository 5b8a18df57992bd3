package com.example.checklist4j.importer.azure;

import io.github.checklist4j.facts.Component.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The resources that carry integrations or stand beside what does, by type. The ids of products are those of the library's capability data; where a
 * service comes in several tiers, the tier makes the end of the id.
 */
enum Product {
    SERVICE_BUS("microsoft.servicebus/namespaces", "service-bus", Role.MESSAGING, "basic", "standard", "premium"),
    EVENT_HUBS("microsoft.eventhub/namespaces", "event-hubs", Role.MESSAGING, "basic", "standard", "premium"),
    EVENT_GRID_TOPIC("microsoft.eventgrid/topics", "event-grid", Role.MESSAGING),
    EVENT_GRID_SYSTEM_TOPIC("microsoft.eventgrid/systemtopics", "event-grid", Role.MESSAGING),
    EVENT_GRID_DOMAIN("microsoft.eventgrid/domains", "event-grid", Role.MESSAGING),
    LOGIC_APP("microsoft.logic/workflows", "logic-apps-consumption", Role.MIDDLEWARE),
    API_MANAGEMENT("microsoft.apimanagement/service", "api-management", Role.GATEWAY),
    DATA_FACTORY("microsoft.datafactory/factories", "data-factory", Role.EXTRACT),
    KEY_VAULT("microsoft.keyvault/vaults", "key-vault", Role.COMPANION),
    LOG_ANALYTICS("microsoft.operationalinsights/workspaces", "log-analytics", Role.COMPANION),
    /** Whether it stages messages, keeps the state of functions or holds documents is in no template. */
    STORAGE("microsoft.storage/storageaccounts", "storage", null);

    private final String type;
    private final String id;
    private final Role role;
    private final List<String> tiers;

    Product(String type, String id, Role role, String... tiers) {
        this.type = type;
        this.id = id;
        this.role = role;
        this.tiers = List.of(tiers);
    }

    /** The product of a resource, or {@code null}. */
    static Product of(Resource resource) {
        return Arrays.stream(values())
                .filter(each -> each.type.equals(resource.type()))
                .findFirst()
                .orElse(null);
    }

    Role role() {
        return role;
    }

    /** The id in the capability data, or {@code null} where the tier is not known. */
    String id(Resource resource) {
        if (tiers.isEmpty()) {
            return id;
        }
        String tier = resource.value("sku", "name");
        String word = tier == null ? "" : tier.toLowerCase(Locale.ROOT);
        return tiers.contains(word) ? id + "-" + word : null;
    }

    /** Whether the capacity of its tier is what is bought of it: a Service Bus has messaging units in Premium alone. */
    boolean isBoughtInUnits(Resource resource) {
        return this == EVENT_HUBS
                || this == API_MANAGEMENT
                || this == SERVICE_BUS && "premium".equalsIgnoreCase(resource.value("sku", "name"));
    }
}
