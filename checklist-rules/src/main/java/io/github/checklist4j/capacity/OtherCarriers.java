package io.github.checklist4j.capacity;

import java.util.ArrayList;
import java.util.List;

/** Azure Functions, API Management and Data Factory. */
final class OtherCarriers {
    private OtherCarriers() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Carrier functions : Carrier.of(scene, "functions-consumption", measures)) {
            functions.fits("functions.consumption.timeout", "seconds of one run", load -> load::secondsOfOneCall);
            Waiting.fits(functions, "functions.http-reply");
            functions.messageFits("functions.request");
        }
        for (Carrier gateway : Carrier.of(scene, "api-management", measures)) {
            gateway.messageFits("api-management.payload");
        }
        for (Carrier factory : Carrier.of(scene, "data-factory", measures)) {
            factory.fits("data-factory.concurrent-runs", "concurrent runs", load -> at -> at.up(load.inFlight()));
            factory.fits("data-factory.loop-items", "records in one loop", load -> at -> at.up(load.batch()));
        }
        return measures;
    }
}
