package io.github.checklist4j.capacity;

import java.util.ArrayList;
import java.util.List;

/** Azure Logic Apps on both plans. */
final class LogicApps {
    private LogicApps() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Carrier app : Carrier.of(scene, "logic-apps-consumption", measures)) {
            app.consumes("logic-apps.consumption.actions", "actions per 5 minutes", Load::actionsIn5Minutes);
            app.fits("logic-apps.consumption.outbound-calls", "concurrent calls", load -> at -> at.up(load.inFlight()));
            Waiting.fits(app, "logic-apps.consumption.http-timeout");
            common(app);
        }
        for (Carrier app : Carrier.of(scene, "logic-apps-standard", measures)) {
            Waiting.fits(app, "logic-apps.standard.http-timeout");
            common(app);
        }
        return measures;
    }

    private static void common(Carrier app) {
        app.messageFits("logic-apps.message");
        app.fits("logic-apps.loop-items", "records in one loop", load -> at -> at.up(load.batch()));
        PowerAutomate.connector(app);
    }
}
