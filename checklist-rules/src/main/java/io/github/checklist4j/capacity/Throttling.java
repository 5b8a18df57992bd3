package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
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
        List<Check> checks = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint != null && THROTTLED.contains(endpoint)) {
                checks.add(
                        Check.of(
                                "client.retry-after",
                                load,
                                "a client that no user drives retries, and waits as long as the endpoint asks",
                                userDrives(load)
                                        .or(retries(load))
                                        .otherwise(
                                                "retry after a growing time, and no sooner than the Retry-After of the endpoint says")));
            }
        }
        return checks;
    }

    private static Answer userDrives(Load load) {
        Trigger trigger = load.integration().trigger();
        return Answer.is(trigger, Trigger.USER_ACTION, load.path().then("trigger"));
    }

    private static Answer retries(Load load) {
        Delivery delivery = load.integration().delivery();
        Delivery.Retry retry = delivery == null ? null : delivery.retry();
        Path path = load.path().then("delivery.retry");
        return Answer.is(retry, Delivery.Retry.NONE, path)
                .not()
                .suggesting(() -> List.of(new Suggestion(
                        path.toString(), "NONE", Delivery.Retry.BACK_OFF.name(), "try again after a growing time")))
                .and(Check.wanted(
                        delivery == null ? null : delivery.honoursRetryAfter(),
                        load.path().then("delivery.honoursRetryAfter"),
                        "wait as long as the Retry-After of the endpoint says"));
    }
}
