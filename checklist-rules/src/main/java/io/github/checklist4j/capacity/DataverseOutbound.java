package io.github.checklist4j.capacity;

import static io.github.checklist4j.facts.EndpointKind.DATAVERSE_PLUG_IN;
import static io.github.checklist4j.facts.EndpointKind.DATAVERSE_SERVICE_BUS_STEP;
import static io.github.checklist4j.facts.EndpointKind.WEBHOOK;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.limits.Limit;
import java.util.ArrayList;
import java.util.List;

/** What Dataverse calls: webhooks, steps that post to a bus, plug-ins. */
final class DataverseOutbound {
    private DataverseOutbound() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint == WEBHOOK) {
                measures.add(latency(scene, load, "webhook.timeout"));
            } else if (endpoint == DATAVERSE_PLUG_IN) {
                measures.add(latency(scene, load, "plug-in.http-timeout"));
                measures.add(latency(scene, load, "plug-in.time"));
            }
            if (endpoint == WEBHOOK || endpoint == DATAVERSE_PLUG_IN) {
                measures.add(Fitting.measure(
                        load,
                        scene.limit("plug-in.synchronous"),
                        "seconds that the caller waits",
                        at -> Waiting.seconds(load, at)));
            }
        }
        return measures;
    }

    private static Measure latency(Scene scene, Load load, String limit) {
        return Fitting.measure(load, scene.limit(limit), "seconds of one call", at -> Waiting.latency(load, at));
    }

    static List<Check> checks(Scene scene) {
        List<Check> checks = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint == WEBHOOK) {
                checks.add(payload(load, scene.limit("webhook.payload")));
                checks.add(loss(load));
            } else if (endpoint == DATAVERSE_SERVICE_BUS_STEP) {
                checks.add(payload(load, scene.limit("bus-step.payload")));
                checks.add(asynchronous(load));
            }
        }
        return checks;
    }

    /** Beyond the limit the content is stripped, which does no harm where the receiver reads the row again. */
    private static Check payload(Load load, Limit limit) {
        Delivery delivery = load.integration().delivery();
        Answer fits = Answer.atMost(Estimate.of(at -> at.up(load.bytes())), limit.value());
        Answer rereads = Answer.of(
                delivery == null ? null : delivery.rereadsLargeMessages(),
                load.path() + ".delivery.rereadsLargeMessages");
        return Check.of(
                limit.id(),
                load.path(),
                "a message fits, or the receiver reads the row again",
                fits.or(rereads),
                limit);
    }

    /** A webhook tries once more, and only after some errors. */
    private static Check loss(Load load) {
        Delivery delivery = load.integration().delivery();
        Answer tolerated =
                Answer.of(delivery == null ? null : delivery.lossTolerated(), load.path() + ".delivery.lossTolerated");
        return Check.of("webhook.loss", load.path(), "what a webhook carries may be lost", tolerated);
    }

    private static Check asynchronous(Load load) {
        MessageStyle style = load.integration().style();
        return Check.of(
                "bus-step.asynchronous",
                load.path(),
                "a step that posts to a bus is asynchronous",
                Answer.of(style == null ? null : style == MessageStyle.ASYNCHRONOUS, load.path() + ".style"));
    }
}
