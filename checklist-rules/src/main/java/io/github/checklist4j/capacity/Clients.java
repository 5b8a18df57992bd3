package io.github.checklist4j.capacity;

import io.github.checklist4j.internal.Quotient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Whether a client that calls Dataverse can keep up with its own records: by Little's law it needs the busy requests in flight. */
final class Clients {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(300);

    private Clients() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Member member : DataverseCallers.in(scene)) {
            Load load = member.load();
            if (load.integration().endpoint() != null) {
                measures.add(new Measure(
                        "client.in-flight",
                        List.of(),
                        load.path(),
                        "busy requests",
                        "requests",
                        new Group(null, List.of(member)),
                        Group.Formula.inWholeCalls(Clients::busy),
                        at -> at.down(load.inFlight()),
                        true,
                        true,
                        List.of(Lever.records(load))));
            }
        }
        return measures;
    }

    /** ceil(E5 / 300) */
    private static BigDecimal busy(Load load, Point at, int month) {
        return Quotient.of(load.secondsIn5Minutes(at, month), SECONDS).setScale(0, RoundingMode.CEILING);
    }
}
