package com.example.checklist4j.benchmarks.peers;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.List;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;

/** What conditions may call by name: Evrete finds getters by itself, and records have none. */
final class EvreteTypes {
    private EvreteTypes() {}

    static void declare(TypeResolver types) {
        Type<Project> project = types.declare(Project.class);
        project.declareField(
                "owner",
                String.class,
                each -> each.changeControl() == null
                        ? null
                        : each.changeControl().owner());
        project.declareField("systems", List.class, Project::systems);
        project.declareField("integrations", List.class, Project::integrations);
        project.declareField(
                "lines",
                List.class,
                each -> each.costs() == null ? null : each.costs().lines());
        Type<ConnectedSystem> system = types.declare(ConnectedSystem.class);
        system.declareField("id", String.class, ConnectedSystem::id);
        system.declareField("owner", String.class, ConnectedSystem::owner);
        system.declareField("purpose", String.class, ConnectedSystem::purpose);
        types.declare(CostLine.class).declareField("basis", CostLine.Basis.class, CostLine::basis);
        declareIntegration(types.declare(Integration.class));
    }

    private static void declareIntegration(Type<Integration> integration) {
        integration.declareField("source", String.class, Integration::source);
        integration.declareField("target", String.class, Integration::target);
        integration.declareField("style", MessageStyle.class, Integration::style);
        integration.declareField("durable", Boolean.class, PeerFacts::durable);
        integration.declareField("retry", Delivery.Retry.class, PeerFacts::retry);
        integration.declareField("deadLetter", Boolean.class, PeerFacts::deadLetter);
        integration.declareField("idempotent", Boolean.class, PeerFacts::idempotent);
        integration.declareField("requestsAllowed", Boolean.class, PeerFacts::requestsAllowed);
        integration.declareField("executionAllowed", Boolean.class, PeerFacts::executionAllowed);
        integration.declareField("leastInFlight", BigDecimal.class, PeerFacts::leastInFlight);
        integration.declareField("mostInFlight", BigDecimal.class, PeerFacts::mostInFlight);
        integration.declareField("withinBudget", Boolean.class, PeerFacts::withinBudget);
        integration.declareField("recordsPerDay", Range.class, PeerFacts::recordsPerDay);
        integration.declareBooleanField("sentForNothing", EvreteTypes::isAnySentForNothing);
        integration.declareBooleanField("fieldsUnclear", EvreteTypes::isAnyUnclear);
    }

    private static boolean isAnySentForNothing(Integration integration) {
        return PeerFacts.fields(integration) != null
                && PeerFacts.fields(integration).stream().anyMatch(PeerFacts::isSentForNothing);
    }

    private static boolean isAnyUnclear(Integration integration) {
        return PeerFacts.fields(integration) == null
                || PeerFacts.fields(integration).stream().anyMatch(PeerFacts::isUnclear);
    }

    static String id(Object fact) {
        if (fact instanceof Integration integration) {
            return integration.id();
        }
        if (fact instanceof ConnectedSystem system) {
            return system.id();
        }
        return fact instanceof CostLine line ? line.id() : ((Project) fact).id();
    }
}
