package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.BATCH_SIZE;
import static io.github.checklist4j.keys.IntegrationFacts.CROSSES_PER_RECORD;
import static io.github.checklist4j.keys.IntegrationFacts.ENDPOINT;
import static io.github.checklist4j.keys.IntegrationFacts.MAX_IN_FLIGHT;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.ROWS;
import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.IntegrationFacts.TARGET;
import static io.github.checklist4j.keys.IntegrationFacts.VEHICLE;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardParameters.CHATTY_RECORDS;
import static io.github.checklist4j.strategy.StandardRules.antiPattern;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** More calls than it takes. */
final class CallAntiPatterns {
    private static final Vehicle[] BATCHES = {
        Vehicle.BATCH, Vehicle.EXECUTE_MULTIPLE, Vehicle.BULK_MESSAGE, Vehicle.BULK_MESSAGE_ELASTIC
    };
    private static final Condition<Integration> CROSSES =
            anyOf(between(Hosting.CLOUD, Hosting.ON_PREMISES), between(Hosting.ON_PREMISES, Hosting.CLOUD));

    static final List<Rule<?>> RULES = List.of(
            antiPattern("chatty-calls", "pattern.capacity-matched")
                    .uses(CHATTY_RECORDS)
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    not(CROSSES),
                                    RECORDS_PER_DAY.atMost(CHATTY_RECORDS),
                                    allOf(CROSSES_PER_RECORD.is(false), not(BATCH_SIZE.atMost(1))))
                            .saying("no calls one by one across the boundary"))
                    .because("each record pays the round trip; slow, but no limit is passed by that alone"
                            + " (Dynamics 365 implementation guide, integration challenges and case study, 2024-01)")
                    .remedy("send several records in a call, or stage them on one side and send them in batches")
                    .asAdvice(),
            antiPattern("batch-in-plug-in", "pattern.capacity-matched")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    ENDPOINT.isNot(EndpointKind.DATAVERSE_PLUG_IN),
                                    allOf(not(VEHICLE.isOneOf(BATCHES)), MAX_IN_FLIGHT.atMost(1)))
                            .saying("no batches or parallel calls inside a plug-in"))
                    .because(
                            "inside a transaction they gain nothing and hold locks; the publisher advises against it, no limit forbids it"
                                    + " (Dataverse, bulk operations and parallel requests, 2025-01 and 2022-12)")
                    .remedy(
                            "send one request at a time inside the plug-in, or move the work to an asynchronous process")
                    .asAdvice(),
            antiPattern("export-by-business-event", "pattern.capacity-matched")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(ENDPOINT.isNot(EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT), ROWS.atMost(1))
                            .saying("no business event that exports data"))
                    .because(
                            "a business event says that something happened; the publisher advises against sending data with it, no limit forbids it"
                                    + " (Finance and operations apps, business events, 2021-04)")
                    .remedy(
                            "send the key in the event and let the receiver fetch the data, or export the data with a data service")
                    .asAdvice());

    private CallAntiPatterns() {}

    private static Condition<Integration> between(Hosting source, Hosting target) {
        return allOf(SOURCE.has(SystemFacts.HOSTING.is(source)), TARGET.has(SystemFacts.HOSTING.is(target)));
    }
}
