package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.anyOf;
import static io.github.checklist4j.fit.Criteria.differ;
import static io.github.checklist4j.fit.Criteria.is;
import static io.github.checklist4j.fit.Criteria.isOneOf;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;
import java.math.BigDecimal;
import java.util.List;

/** Calls that do too little, or too much. */
final class CallAntiPatterns {
    private static final List<Vehicle> BATCHES =
            List.of(Vehicle.BATCH, Vehicle.EXECUTE_MULTIPLE, Vehicle.BULK_MESSAGE, Vehicle.BULK_MESSAGE_ELASTIC);

    static final AntiPattern<Integration> CHATTY_CALLS = AntiPattern.ofExchange(
            "chatty-calls",
            "calls one by one across the boundary",
            new Basis(
                    "pattern.capacity-matched",
                    Weight.ADVICE,
                    "each record pays the round trip; slow, but no limit is passed by that alone",
                    "send several records in a call, or stage them on one side and send them in batches",
                    "Dynamics 365 implementation guide, integration challenges and case study, 2024-01"),
            CallAntiPatterns::crossesOneByOne);

    static final AntiPattern<Integration> BATCH_IN_PLUG_IN = AntiPattern.ofExchange(
            "batch-in-plug-in",
            "batches or parallel calls inside a plug-in",
            new Basis(
                    "pattern.capacity-matched",
                    Weight.ADVICE,
                    "inside a transaction they gain nothing and hold locks; the publisher advises against it, no limit forbids it",
                    "send one request at a time inside the plug-in, or move the work to an asynchronous process",
                    "Dataverse, bulk operations and parallel requests, 2025-01 and 2022-12"),
            CallAntiPatterns::batchesInPlugIn);

    static final AntiPattern<Integration> EXPORT_BY_BUSINESS_EVENT = AntiPattern.ofExchange(
            "export-by-business-event",
            "business event that exports data",
            new Basis(
                    "pattern.capacity-matched",
                    Weight.ADVICE,
                    "a business event says that something happened; the publisher advises against sending data with it, no limit forbids it",
                    "send the key in the event and let the receiver fetch the data, or export the data with a data service",
                    "Finance and operations apps, business events, 2021-04"),
            CallAntiPatterns::exportsByEvent);

    static final List<AntiPattern<Integration>> ALL = List.of(CHATTY_CALLS, BATCH_IN_PLUG_IN, EXPORT_BY_BUSINESS_EVENT);

    private CallAntiPatterns() {}

    private static Criterion crossesOneByOne(Exchange exchange) {
        return allOf(
                differ(
                        exchange.ofSource("hosting", ConnectedSystem::hosting),
                        exchange.ofTarget("hosting", ConnectedSystem::hosting)),
                exchange.measures().recordsPerDay().above(exchange.policy().chattyRecordsPerDay()),
                anyOf(
                        is(exchange.design("crossesPerRecord", Design::crossesPerRecord), true),
                        exchange.measures().batchSize().atMost(BigDecimal.ONE)));
    }

    private static Criterion batchesInPlugIn(Exchange exchange) {
        return allOf(
                is(exchange.endpoint(), EndpointKind.DATAVERSE_PLUG_IN),
                anyOf(
                        isOneOf(exchange.processing("vehicle", Processing::vehicle), BATCHES),
                        exchange.measures().inFlight().above(BigDecimal.ONE)));
    }

    private static Criterion exportsByEvent(Exchange exchange) {
        return allOf(
                is(exchange.endpoint(), EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT),
                exchange.measures().rows().above(BigDecimal.ONE));
    }
}
