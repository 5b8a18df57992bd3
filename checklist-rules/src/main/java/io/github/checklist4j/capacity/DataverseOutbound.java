package io.github.checklist4j.capacity;

import static io.github.checklist4j.facts.EndpointKind.DATAVERSE_PLUG_IN;
import static io.github.checklist4j.facts.EndpointKind.DATAVERSE_SERVICE_BUS_STEP;
import static io.github.checklist4j.facts.EndpointKind.WEBHOOK;
import static io.github.checklist4j.facts.MessageStyle.ASYNCHRONOUS;
import static io.github.checklist4j.facts.MessageStyle.SYNCHRONOUS;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.knowledge.Sides;
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
                measures.add(scene.measure("webhook.timeout", load, Uses.CALL));
            } else if (endpoint == DATAVERSE_PLUG_IN) {
                measures.add(scene.measure("plug-in.http-timeout", load, Uses.CALL));
                measures.add(scene.measure("plug-in.time", load, Uses.CALL));
            }
            if (endpoint == WEBHOOK || endpoint == DATAVERSE_PLUG_IN) {
                measures.add(scene.measure("plug-in.synchronous", load, Uses.WAIT));
            }
        }
        return measures;
    }

    static List<Check> checks(Scene scene) {
        List<Check> checks = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint == WEBHOOK) {
                checks.add(payload(scene, load, "webhook.payload"));
                checks.add(mayBeLost(load));
            } else if (endpoint == DATAVERSE_SERVICE_BUS_STEP) {
                checks.add(payload(scene, load, "bus-step.payload"));
                checks.add(asynchronous(load));
            }
        }
        return checks;
    }

    /** Beyond the limit the content is stripped, which does no harm where the receiver reads the row again. */
    private static Check payload(Scene scene, Load load, String limit) {
        Delivery delivery = load.integration().delivery();
        Interval bytes = load.bytes().value();
        Interval most = scene.value(limit);
        Answer fits = bytes.atMost(most)
                .shownAs(bytes, () -> Sides.of(load.bytes().path().toString(), bytes, "at most", limit, most, "bytes"));
        Answer rereads = Check.wanted(
                delivery == null ? null : delivery.rereadsLargeMessages(),
                load.path().then("delivery.rereadsLargeMessages"),
                "let the receiver read the row again when a message comes without its content");
        return Check.of(
                limit,
                load,
                fits.or(rereads).otherwise("send less in a message, or let the receiver read the row again by its id"),
                scene.limit(limit));
    }

    private static Check mayBeLost(Load load) {
        Delivery delivery = load.integration().delivery();
        Answer tolerated = Answer.of(
                delivery == null ? null : delivery.lossTolerated(), load.path().then("delivery.lossTolerated"));
        Path endpoint = load.path().then("endpoint");
        return Check.of(
                "webhook.loss",
                load,
                Check.changed(tolerated, endpoint, WEBHOOK, DATAVERSE_SERVICE_BUS_STEP, "post to a queue")
                        .otherwise("post to a queue instead: a webhook tries once more, and only after some errors"));
    }

    private static Check asynchronous(Load load) {
        String text = "register the step to run asynchronously";
        Path style = load.path().then("style");
        Answer answer = Answer.is(load.integration().style(), ASYNCHRONOUS, style);
        return Check.of(
                "bus-step.asynchronous",
                load,
                Check.changed(answer, style, SYNCHRONOUS, ASYNCHRONOUS, text).otherwise(text));
    }
}
