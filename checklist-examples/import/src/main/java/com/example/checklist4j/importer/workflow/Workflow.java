package com.example.checklist4j.importer.workflow;

import com.example.checklist4j.importer.Json;
import com.example.checklist4j.importer.Notes;
import com.example.checklist4j.importer.workflow.Call.Use;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.DesignBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Timeliness;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A workflow in the Workflow Definition Language, which cloud flows and Logic Apps share, as an integration: what starts it, how often, what it
 * calls, how it tries again.
 */
public final class Workflow {
    private final String subject;
    private final Notes notes;
    private final Start start;
    private final Actions actions;
    private final int inFlight;

    /** The calls to systems: people are told, not integrated. */
    private final List<Call> calls;

    /**
     * Reads a definition.
     *
     * @param definition the definition
     * @param apis the name of the connector behind a connection, {@code null} where it is not known
     * @param subject the id of the integration
     * @param notes takes what the facts cannot say
     */
    public Workflow(Json definition, Function<String, String> apis, String subject, Notes notes) {
        String schema = definition.at("$schema").text();
        if (schema == null || !schema.matches("(?i).*/2016-06-01/workflowdefinition\\.json#?")) {
            throw definition.at("$schema").expected("the workflow definition language of 2016-06-01");
        }
        this.subject = subject;
        this.notes = notes;
        this.start = Start.of(definition.at("triggers"), apis, subject, notes);
        this.actions = new Actions(definition.at("actions"), apis);
        this.inFlight = Actions.inFlight(definition.at("actions"));
        this.calls = actions.calls().stream()
                .filter(call -> call.connector() != Connector.PEOPLE)
                .toList();
    }

    /** Fills what the definition says into an integration. */
    public IntegrationBuilder fill(IntegrationBuilder integration) {
        noteConnectors();
        integration.trigger(start.trigger()).frequency(start.frequency()).endpoint(endpoint());
        sides(integration);
        retry(integration);
        concurrency(integration);
        if (start.trigger() != null && start.byApp() && actions.responds()) {
            integration
                    .timeliness(new Timeliness(null, null, null, true, null, null))
                    .style(MessageStyle.SYNCHRONOUS);
        }
        if (!calls.isEmpty() && calls.stream().allMatch(Workflow::isByKnownConnector)) {
            integration.design(DesignBuilder.builder().custom(false).build());
        }
        return integration;
    }

    private static boolean isByKnownConnector(Call call) {
        return call.connector() != null && call.connector() != Connector.HTTP;
    }

    /** The systems behind the connectors that are known, by id. */
    public static List<ConnectedSystem> systems(List<Workflow> workflows) {
        Map<String, ConnectedSystem> systems = new TreeMap<>();
        workflows.stream()
                .flatMap(each -> Stream.concat(Stream.ofNullable(each.start.call()), each.calls.stream()))
                .map(Call::connector)
                .filter(connector -> connector != null && connector.system() != null)
                .forEach(connector -> systems.put(connector.system(), connector.asSystem()));
        return List.copyOf(systems.values());
    }

    private void noteConnectors() {
        Stream.concat(Stream.ofNullable(start.call()), calls.stream())
                .filter(call -> call.connector() == null)
                .map(Call::api)
                .distinct()
                .forEach(api -> notes.add(subject, "uses " + api + ", of which is not known here what is behind it"));
    }

    private List<Call> using(Use use) {
        return calls.stream().filter(call -> call.use() == use).toList();
    }

    /** The interface of what is written to, or of all calls where that is left open. */
    private EndpointKind endpoint() {
        List<Call> writes = using(Use.WRITES);
        boolean open = writes.isEmpty() || !using(Use.EITHER).isEmpty();
        Set<EndpointKind> endpoints = new HashSet<>();
        (open ? calls : writes)
                .forEach(call -> endpoints.add(
                        call.connector() == null ? null : call.connector().endpoint()));
        if (endpoints.size() > 1) {
            notes.add(
                    subject,
                    "calls several interfaces: "
                            + calls.stream().map(Call::api).distinct().collect(Collectors.joining(", ")));
        }
        return endpoints.size() == 1 ? endpoints.iterator().next() : null;
    }

    /** Data goes to the one system that is written to; it comes from the one whose event starts the run, or the one other that is read. */
    private void sides(IntegrationBuilder integration) {
        String target = using(Use.EITHER).isEmpty() ? onlySystem(using(Use.WRITES), null) : null;
        if (start.trigger() == Trigger.EVENT && start.call() != null) {
            integration.source(onlySystem(List.of(start.call()), null));
        } else if (target != null) {
            integration.source(onlySystem(using(Use.READS), target));
        }
        integration.target(target);
    }

    private static String onlySystem(List<Call> calls, String besides) {
        Set<String> systems = new HashSet<>();
        calls.forEach(call ->
                systems.add(call.connector() == null ? null : call.connector().system()));
        if (besides != null) {
            systems.remove(besides);
        }
        return systems.size() == 1 ? systems.iterator().next() : null;
    }

    private void retry(IntegrationBuilder integration) {
        List<Call> writes = using(Use.WRITES);
        List<Call> tried = writes.isEmpty() ? calls : writes;
        Set<String> policies = new HashSet<>();
        tried.forEach(call -> policies.add(call.retry()));
        Delivery.Retry retry = policies.size() == 1 ? retry(policies.iterator().next()) : null;
        if (retry != null) {
            integration.delivery(DeliveryBuilder.builder().retry(retry).build());
        } else if (policies.stream().anyMatch(Objects::nonNull)) {
            notes.add(
                    subject,
                    "its calls do not all state the same retry policy: "
                            + policies.stream()
                                    .map(policy -> policy == null ? "none stated" : policy)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static Delivery.Retry retry(String policy) {
        return switch (policy == null ? "" : policy) {
            case "none" -> Delivery.Retry.NONE;
            case "fixed" -> Delivery.Retry.FIXED_INTERVAL;
            case "exponential" -> Delivery.Retry.BACK_OFF;
            default -> null;
        };
    }

    private void concurrency(IntegrationBuilder integration) {
        if (start.runs() > 0 && inFlight > 0 && start.runs() <= Actions.MOST_IN_FLIGHT / inFlight) {
            BigDecimal most = BigDecimal.valueOf((long) start.runs() * inFlight);
            integration.processing(
                    ProcessingBuilder.builder().maxInFlight(Range.exact(most)).build());
        } else if (start.runs() > 0) {
            notes.add(
                    subject,
                    "runs " + start.runs() + " at once; how many calls each of them has under way is left open");
        }
    }
}
