package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import java.util.Set;

/** Whether a client that no user drives can be throttled without harm: it tries again, and waits as long as it is asked to. */
final class Throttling {
    private static final Set<EndpointKind> THROTTLED = Set.of(
            EndpointKind.DATAVERSE_WEB_API,
            EndpointKind.DATAVERSE_SDK,
            EndpointKind.FINANCE_OPERATIONS_ODATA,
            EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE);

    private Throttling() {}

    static List<Check> checks(Scene scene) {
        return scene.loads().stream()
                .filter(load -> load.calls(THROTTLED).isYes())
                .map(Throttling::check)
                .toList();
    }

    private static Check check(Load load) {
        return Check.of(
                "client.retry-after",
                load,
                userDrives(load)
                        .or(retries(load))
                        .otherwise(
                                "retry after a growing time, and no sooner than the Retry-After of the endpoint says"));
    }

    private static Answer userDrives(Load load) {
        return Answer.is(
                load.integration().trigger(), Trigger.USER_ACTION, load.path().then("trigger"));
    }

    private static Answer retries(Load load) {
        Delivery delivery = load.integration().delivery();
        Delivery.Retry retry = delivery == null ? null : delivery.retry();
        Path path = load.path().then("delivery.retry");
        Answer any = Answer.is(retry, Delivery.Retry.NONE, path).not();
        return Check.changed(any, path, Delivery.Retry.NONE, Delivery.Retry.BACK_OFF, "try again after a growing time")
                .and(Check.wanted(
                        delivery == null ? null : delivery.honoursRetryAfter(),
                        load.path().then("delivery.honoursRetryAfter"),
                        "wait as long as the Retry-After of the endpoint says"));
    }
}
