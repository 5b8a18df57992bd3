package io.github.checklist4j.capacity;

import static io.github.checklist4j.capacity.Knob.FEWER_ACTIONS;
import static io.github.checklist4j.capacity.Knob.FEWER_RECORDS;
import static io.github.checklist4j.capacity.Knob.LESS_IN_A_REQUEST;
import static io.github.checklist4j.capacity.Knob.MORE_IN_A_REQUEST;
import static io.github.checklist4j.capacity.Knob.MORE_ROWS;
import static io.github.checklist4j.capacity.Knob.SMALLER_MESSAGE;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Power Automate flows by performance profile, and Azure Logic Apps on both plans. Flows are judged against the official figures, as the
 * publisher advises, not against those that are applied during the transition. Every action counts, failed and repeated ones too. A message
 * starts a run.
 */
final class Workflows {
    private static final Interval MINUTES = Interval.exactly(BigDecimal.valueOf(5));
    private static final Set<EndpointKind> PACKAGES =
            Set.of(EndpointKind.FINANCE_OPERATIONS_PACKAGE_API, EndpointKind.FINANCE_OPERATIONS_RECURRING);
    private static final Use ACTIONS_A_DAY = Use.growing(
            "requests per day",
            Load::actionsPerDay,
            "run fewer actions for a record, or buy more licences",
            FEWER_ACTIONS,
            FEWER_RECORDS);
    private static final Use REQUESTS = Uses.ACTIONS_IN_5_MINUTES.of("requests per 5 minutes", Load::actionsIn5Minutes);
    private static final Use RUNS = Use.busiest(
            "runs started per 5 minutes",
            Load::messagesIn5Minutes,
            "put more rows into a message, or spread the messages over more hours",
            MORE_ROWS);
    private static final Use BYTES_A_DAY = Use.growing(
            "bytes per day",
            (load, at, month) -> load.messagesPerDay(at, month).times(at.of(load.bytes())),
            "send smaller messages",
            SMALLER_MESSAGE,
            FEWER_RECORDS);

    /** What is handed over as one package is never looped over. */
    static final Use LOOP = Use.fitting(
            "records in one loop",
            (load, at, month) -> at.of(load.batch()).times(Fact.weight(loops(load))),
            "hand over fewer records at a time, or all of them as one package",
            LESS_IN_A_REQUEST);

    static final Use CALLS_A_MINUTE = Use.busiest(
            "calls per minute",
            (load, at, month) -> load.requestsIn5Minutes(at, month).dividedBy(MINUTES),
            "put more records into a call, or spread them over more hours or connections",
            MORE_IN_A_REQUEST);
    private static final Use CALLS_IN_5_MINUTES = CALLS_A_MINUTE.of("calls per 5 minutes", Load::requestsIn5Minutes);

    private Workflows() {}

    static void flow(Carrier flow, String profile) {
        flow.perUnit("flow.requests-per-day." + profile, ACTIONS_A_DAY);
        flow.all("flow.requests-per-5-minutes", REQUESTS);
        flow.all("flow.triggers." + profile, RUNS);
        flow.all("flow.content-per-5-minutes." + profile, Uses.BYTES_IN_5_MINUTES);
        flow.all("flow.content-per-day." + profile, BYTES_A_DAY);
        flow.each("flow.outbound-calls." + profile, Uses.CALLS_AT_ONCE);
        loop(flow, "flow.loop-items." + profile);
        flow.each("flow.message", Uses.MESSAGE);
        flow.each("flow.http-timeout", Uses.WAIT);
        connectors(flow);
    }

    static void consumption(Carrier app) {
        app.all("logic-apps.consumption.actions", Uses.ACTIONS_IN_5_MINUTES);
        app.all("logic-apps.consumption.content", Uses.BYTES_IN_5_MINUTES);
        app.each("logic-apps.consumption.outbound-calls", Uses.CALLS_AT_ONCE);
        app.each("logic-apps.consumption.http-timeout", Uses.WAIT);
        common(app);
    }

    static void standard(Carrier app) {
        app.each("logic-apps.standard.http-timeout", Uses.WAIT);
        common(app);
    }

    private static void common(Carrier app) {
        app.each("logic-apps.message", Uses.MESSAGE);
        loop(app, "logic-apps.loop-items");
        connectors(app);
    }

    static void loop(Carrier carrier, String limit) {
        carrier.only(load -> Answer.of(!loops(load).isNo())).each(limit, LOOP);
    }

    private static Answer loops(Load load) {
        Vehicle vehicle = RequestSizes.vehicle(load);
        Path path = load.path().then("processing.vehicle");
        Answer isPackage = Answer.is(vehicle, Vehicle.PACKAGE, path);
        return Answer.any(List.of(isPackage, load.calls(PACKAGES))).not();
    }

    /** A workflow that calls Dataverse, or OData of a finance and operations app, goes through the connector. */
    private static void connectors(Carrier flow) {
        flow.only(load -> isKnown(load.calls(Set.of(EndpointKind.FINANCE_OPERATIONS_ODATA))))
                .all("connector.finance-operations", CALLS_A_MINUTE);
        flow.only(load -> isKnown(callsDataverse(flow.scene(), load))).all("connector.dataverse", CALLS_IN_5_MINUTES);
    }

    private static Answer isKnown(Answer answer) {
        return answer.isYes() ? answer : Answer.of(false);
    }

    private static Answer callsDataverse(Scene scene, Load load) {
        Answer target = DataverseCallers.isDataverse(
                scene, load.integration().target(), load.path().then("target"));
        return Answer.any(List.of(
                load.calls(Set.of(EndpointKind.DATAVERSE_WEB_API)),
                load.calls(Set.of(EndpointKind.FLOW, EndpointKind.LOGIC_APP)).and(target)));
    }
}
