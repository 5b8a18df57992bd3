package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.internal.Quotient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Flows by performance profile. Judged against the official figures, as the publisher advises, not against those that are applied during
 * the transition. Every action counts, failed and repeated ones too. A message starts a run.
 */
final class PowerAutomate {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(5);

    private PowerAutomate() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (String profile : List.of("low", "medium", "high")) {
            for (Carrier flow : Carrier.of(scene, "power-automate-" + profile, measures)) {
                requests(flow, profile);
                content(flow, profile);
                flow.fits("flow.outbound-calls." + profile, "concurrent calls", load -> at -> at.up(load.inFlight()));
                flow.fits("flow.loop-items." + profile, "records in one loop", load -> at -> at.up(load.batch()));
                flow.messageFits("flow.message");
                Waiting.fits(flow, "flow.http-timeout");
                connector(flow);
            }
        }
        return measures;
    }

    private static void requests(Carrier flow, String profile) {
        flow.consumesPerUnit("flow.requests-per-day." + profile, "requests per day", Load::actionsPerDay);
        flow.consumes("flow.requests-per-5-minutes", "requests per 5 minutes", Load::actionsIn5Minutes);
        flow.consumes("flow.triggers." + profile, "runs started per 5 minutes", Load::messagesIn5Minutes);
    }

    private static void content(Carrier flow, String profile) {
        flow.consumes(
                "flow.content-per-5-minutes." + profile,
                "bytes per 5 minutes",
                (load, at, month) -> load.messagesIn5Minutes(at, month).multiply(at.up(load.bytes()), Load.PRECISION));
        flow.consumes(
                "flow.content-per-day." + profile, "bytes per day", (load, at, month) -> load.messagesPerDay(at, month)
                        .multiply(at.up(load.bytes()), Load.PRECISION));
    }

    /** A flow that calls OData of a finance and operations app goes through the connector. */
    static void connector(Carrier flow) {
        List<Member> callers = flow.group().members().stream()
                .filter(member -> member.load().integration().endpoint() == EndpointKind.FINANCE_OPERATIONS_ODATA)
                .toList();
        if (!callers.isEmpty()) {
            new Carrier(flow.scene(), flow.component(), new Group(flow.group().key(), callers), flow.measures())
                    .consumes(
                            "connector.finance-operations",
                            "calls per minute",
                            Group.Formula.inWholeCalls(
                                    (load, at, month) -> Quotient.of(load.requestsIn5Minutes(at, month), MINUTES)));
        }
    }
}
