package com.example.checklist4j.importer.azure;

import com.example.checklist4j.importer.Ids;
import com.example.checklist4j.importer.Json;
import com.example.checklist4j.importer.Notes;
import com.example.checklist4j.importer.workflow.Workflow;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.ProcessingBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes integrations of what data flows through: queues, subscriptions, event hubs, Logic Apps. */
final class Channels {
    private static final String BUS = "microsoft.servicebus/namespaces";
    private static final String HUBS = "microsoft.eventhub/namespaces";
    private static final String LOGIC = "microsoft.logic/workflows";
    private static final Pattern API =
            Pattern.compile("managedApis/([A-Za-z0-9]+)|managedApis.*'([A-Za-z0-9]+)'\\)*]?$");

    private final Components components;
    private final Notes notes;
    private final Ids ids = new Ids();
    private final List<Integration> all = new ArrayList<>();
    private final List<Workflow> workflows = new ArrayList<>();

    Channels(Components components, Notes notes) {
        this.components = components;
        this.notes = notes;
    }

    List<Integration> all() {
        return all;
    }

    List<Workflow> workflows() {
        return workflows;
    }

    /** Makes what it can of a resource. */
    boolean read(Resource resource) {
        switch (resource.type()) {
            case BUS + "/queues", BUS + "/topics/subscriptions" -> queue(resource);
            case HUBS + "/eventhubs" -> hub(resource);
            case LOGIC -> logicApp(resource);
            default -> {
                // a subscription may hang on anything that raises events
                if (!resource.type().endsWith("/eventsubscriptions")) {
                    return false;
                }
                subscription(resource);
            }
        }
        return true;
    }

    private void queue(Resource queue) {
        String namespace = queue.name().replaceFirst("/.*", "");
        String id = id(queue);
        IntegrationBuilder integration = message(id, queue, EndpointKind.SERVICE_BUS, components.idOf(BUS, namespace));
        boolean keepsExpired = queue.isTrue("properties", "deadLetteringOnMessageExpiration");
        boolean ordered = queue.isTrue("properties", "requiresSession");
        if (keepsExpired || ordered) {
            integration.delivery(DeliveryBuilder.builder()
                    .deadLetter(keepsExpired ? true : null)
                    .orderingProvided(ordered ? true : null)
                    .build());
        }
        if (!keepsExpired) {
            notes.add(id, "a message that expires is not set aside, as far as the template says");
        }
        if (queue.isTrue("properties", "requiresDuplicateDetection")) {
            notes.add(
                    id,
                    "detects what the sender sends twice; whether the receiver bears repeats (delivery.idempotent) is in"
                            + " no template");
        }
        all.add(integration.build());
    }

    private void hub(Resource hub) {
        all.add(message(id(hub), hub, EndpointKind.EVENT_HUBS, components.idOf(HUBS, hub.parentName()))
                .build());
    }

    private void subscription(Resource subscription) {
        String parent = subscription.type().replaceFirst("/eventsubscriptions$", "");
        boolean deadLetter = !subscription
                .json()
                .at("properties")
                .at("deadLetterDestination")
                .isAbsent();
        all.add(message(
                        id(subscription),
                        subscription,
                        EndpointKind.EVENT_GRID,
                        components.idOf(parent, subscription.parentName()))
                .delivery(DeliveryBuilder.builder().deadLetter(deadLetter).build())
                .build());
    }

    private String id(Resource resource) {
        return ids.unique(resource.ownName().isEmpty() ? resource.shortType() : resource.ownName());
    }

    /** Nobody who hands a message to a broker waits for the receiver. */
    private static IntegrationBuilder message(String id, Resource resource, EndpointKind endpoint, String carrier) {
        return IntegrationBuilder.builder()
                .id(id)
                .name(resource.isNamed() ? resource.name() : null)
                .style(MessageStyle.ASYNCHRONOUS)
                .endpoint(endpoint)
                .via(carrier == null ? null : List.of(carrier))
                .processing(ProcessingBuilder.builder().vehicle(Vehicle.MESSAGE).build());
    }

    private void logicApp(Resource app) {
        Json properties = app.json().at("properties");
        String carrier = components.idOf(LOGIC, app.name());
        if (!properties.at("definition").isObject()) {
            notes.add("platform.components[" + carrier + "]", "its definition is not in the template");
            return;
        }
        String id = id(app);
        Json connections = properties.at("parameters").at("$connections").at("value");
        Workflow workflow = new Workflow(
                properties.at("definition"),
                connection -> connections.isObject() ? api(connections.at(connection)) : null,
                id,
                notes);
        workflows.add(workflow);
        if ("Disabled".equalsIgnoreCase(app.value("properties", "state"))) {
            notes.add(id, "is disabled in the template");
        }
        all.add(workflow.fill(IntegrationBuilder.builder()
                        .id(id)
                        .name(app.isNamed() ? app.ownName() : null)
                        .via(List.of(carrier)))
                .build());
    }

    /** The connector behind a connection: its id ends with it, whatever expression it is put together by. */
    private static String api(Json connection) {
        String id = connection.at("id").scalar();
        Matcher api = API.matcher(id == null ? "" : id);
        return api.find() ? api.group(1) == null ? api.group(2) : api.group(1) : null;
    }
}
