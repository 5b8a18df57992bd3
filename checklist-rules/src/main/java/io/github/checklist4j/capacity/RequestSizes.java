package io.github.checklist4j.capacity;

import static io.github.checklist4j.capacity.Knob.LESS_IN_A_REQUEST;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many records fit into one request, and how long a request may take. */
final class RequestSizes {
    private static final Map<Vehicle, String> DATAVERSE = Map.of(
            Vehicle.SINGLE, "dataverse.batch",
            Vehicle.BATCH, "dataverse.batch",
            Vehicle.EXECUTE_MULTIPLE, "dataverse.execute-multiple",
            Vehicle.BULK_MESSAGE_ELASTIC, "dataverse.bulk-message-elastic");
    private static final Use RECORDS = Use.fitting(
            "records per request",
            (load, at, month) -> at.of(load.batch()),
            "put fewer records into a request",
            LESS_IN_A_REQUEST);
    private static final Use SECONDS = Uses.timeOfOneCall(
            "seconds of one request", "put fewer records into a request, or make a record cheaper for the server");

    private RequestSizes() {}

    static List<Measure> measures(Scene scene) {
        Interval longest =
                Interval.exactly(Interval.millis(scene.policy().longestCall()).movePointLeft(3));
        List<Measure> measures = new ArrayList<>();
        for (Load load : scene.loads()) {
            Member member = Member.by(load, "endpoint");
            Limit limit = limit(scene, load);
            if (limit != null) {
                Path vehicle = load.path().then("processing.vehicle");
                Member sent = vehicle(load) == null ? member.doubted(vehicle) : member.pickedBy(vehicle);
                measures.add(
                        scene.measure(limit.id(), load.path(), RECORDS, Group.of(isDualWrite(load) ? member : sent)));
            }
            if (DataverseCallers.isApi(load)) {
                measures.add(Measure.of(
                        "client.call-time",
                        "longest-call",
                        load.path(),
                        SECONDS,
                        Group.of(member),
                        at -> longest,
                        "seconds"));
            }
        }
        return measures;
    }

    /** The limit of the vehicle; the strictest one while the vehicle is not known. */
    private static @Nullable Limit limit(Scene scene, Load load) {
        EndpointKind endpoint = load.integration().endpoint();
        Vehicle vehicle = vehicle(load);
        String id = null;
        if (DataverseCallers.isApi(load)) {
            id = vehicle == null ? scene.strictest(DATAVERSE.values()) : DATAVERSE.get(vehicle);
        } else if (endpoint == EndpointKind.FINANCE_OPERATIONS_ODATA) {
            id = vehicle == null || vehicle == Vehicle.BATCH ? "finance-operations.batch" : null;
        } else if (isDualWrite(load)) {
            id = "dual-write.transaction-records";
        }
        return id == null ? null : scene.limit(id);
    }

    private static boolean isDualWrite(Load load) {
        return load.integration().endpoint() == EndpointKind.DUAL_WRITE;
    }

    static @Nullable Vehicle vehicle(Load load) {
        Processing processing = load.integration().processing();
        return processing == null ? null : processing.vehicle();
    }

    /** More records in a request, as far as the vehicle carries them; single calls need another vehicle. */
    static Lever larger(Scene scene, Load load) {
        Limit limit = limit(scene, load);
        BigDecimal most = limit == null
                ? load.batch().bound().max()
                : scene.value(limit.id()).low().setScale(0, RoundingMode.FLOOR).max(BigDecimal.ONE);
        boolean single = vehicle(load) == Vehicle.SINGLE;
        return new Lever(
                load.batch(),
                true,
                most,
                0,
                "records in a request",
                single ? ", in a batch instead of single calls," : "");
    }
}
