package io.github.checklist4j.capacity;

import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The service protection limits of Dataverse: each counts for one user on one web server. */
final class ServiceProtection {
    private static final Group.Formula REQUESTS = Group.Formula.inWholeCalls(Load::requestsIn5Minutes);
    private static final Group.Formula SECONDS = Group.Formula.inWholeCalls(Load::secondsIn5Minutes);
    private static final Group.Formula IN_FLIGHT = (load, at, month) -> at.up(load.inFlight());
    private static final BigDecimal MOST_USERS = BigDecimal.valueOf(1_000_000);

    private ServiceProtection() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Caller caller : Caller.of(scene, DataverseCallers.in(scene))) {
            measures.add(measure(
                    caller,
                    scene.limit("dataverse.requests"),
                    "requests per 5 minutes",
                    REQUESTS,
                    volumeLevers(scene, caller)));
            measures.add(measure(
                    caller,
                    scene.limit("dataverse.execution-time"),
                    "seconds of execution per 5 minutes",
                    SECONDS,
                    volumeLevers(scene, caller)));
            measures.add(measure(
                    caller,
                    scene.limit("dataverse.concurrency"),
                    "concurrent requests",
                    IN_FLIGHT,
                    List.of(users(caller))));
        }
        return measures;
    }

    private static Measure measure(
            Caller caller, Limit limit, String measured, Group.Formula used, List<Lever> levers) {
        return new Measure(
                limit.id(),
                List.of(limit),
                caller.subject(),
                measured,
                limit.unit(),
                caller.group(),
                used,
                at -> limit.value().multiply(at.down(caller.servers())).multiply(at.down(caller.users())),
                false,
                limit.window() != null,
                levers);
    }

    private static List<Lever> volumeLevers(Scene scene, Caller caller) {
        List<Lever> levers = new ArrayList<>();
        for (Member member : caller.group().members()) {
            levers.add(BatchSizes.lever(scene, member.load()));
        }
        levers.add(users(caller));
        for (Member member : caller.group().members()) {
            levers.add(Lever.records(member.load()));
        }
        return List.copyOf(levers);
    }

    private static Lever users(Caller caller) {
        return new Lever(caller.subject(), caller.users(), Lever.Kind.USERS, MOST_USERS);
    }
}
