package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Azure Functions, API Management, Data Factory, the on-premises data gateway and connectors that somebody built. */
final class OtherCarriers {
    private static final String USUAL_TIMEOUT = "functions.consumption.timeout-default";
    private static final String LONGEST_TIMEOUT = "functions.consumption.timeout";

    /** What hands over to the function, or takes at once what the function hands over: nobody waits for work behind it. */
    private static final Set<EndpointKind> CALLING = EnumSet.of(
            EndpointKind.SERVICE_BUS,
            EndpointKind.EVENT_GRID,
            EndpointKind.EVENT_HUBS,
            EndpointKind.DATAVERSE_SERVICE_BUS_STEP,
            EndpointKind.WEBHOOK,
            EndpointKind.DATAVERSE_PLUG_IN,
            EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT,
            EndpointKind.FINANCE_OPERATIONS_DATA_EVENT);

    /** While the receiver works on a request nothing travels. */
    private static final Use SILENT = Uses.timeOfOneCall(
            "seconds without traffic of one call",
            "let the receiver take the request at once and do the work behind a queue, or put fewer records into a request");

    private OtherCarriers() {}

    static void functionsWithATimeout(Carrier functions) {
        Interval allowed = timeout(functions.scene());
        List<Limit> limits = Stream.of(USUAL_TIMEOUT, LONGEST_TIMEOUT)
                .map(functions.scene()::limit)
                .toList();
        functions.each(limits, Uses.RUN, at -> allowed);
        functions(functions);
    }

    static void functions(Carrier functions) {
        functions.each("functions.http-reply", Uses.WAIT);
        functions.each("functions.request", Uses.MESSAGE);
        functions
                .only(load -> isLast(functions, load) ? load.calls(CALLING).not() : Answer.of(false))
                .each("functions.outbound-idle", SILENT);
    }

    /** Whether nothing stands between a component and the interface that is called. */
    private static boolean isLast(Carrier carrier, Load load) {
        List<String> via = load.integration().via();
        return via != null
                && !via.isEmpty()
                && via.get(via.size() - 1).equals(carrier.component().id());
    }

    /** The default, unless the project says that it set another one, which is at most the longest. */
    private static Interval timeout(Scene scene) {
        Interval longest = scene.value(LONGEST_TIMEOUT);
        Interval usual = scene.value(USUAL_TIMEOUT).min(longest);
        Path path = Path.of("measuredLimits", USUAL_TIMEOUT).then("value");
        boolean open = !scene.isMeasured(USUAL_TIMEOUT)
                && scene.assumptions().of(null, path, usual.low(), "the default holds where nobody set another one")
                        == null;
        return open ? Interval.between(usual.low(), null, longest.high(), Facts.NONE, Facts.of(path)) : usual;
    }

    static void factory(Carrier factory) {
        factory.each("data-factory.concurrent-runs", Uses.CALLS_AT_ONCE);
        Workflows.loop(factory, "data-factory.loop-items");
    }

    /** What goes to the premises is written, what comes from there is read: a read may be larger. */
    static void dataGateway(Carrier gateway) {
        gateway.only(load -> writes(gateway.scene(), load)).each("data-gateway.write", Uses.MESSAGE);
        gateway.each("data-gateway.read", Uses.MESSAGE);
    }

    private static Answer writes(Scene scene, Load load) {
        Integration integration = load.integration();
        Path target = load.path().then("target");
        return Answer.any(List.of(
                scene.isOf(integration.target(), target, ConnectedSystem::hosting, "hosting", Hosting.ON_PREMISES),
                Answer.is(
                        integration.direction(),
                        Integration.Direction.BIDIRECTIONAL,
                        load.path().then("direction"))));
    }
}
