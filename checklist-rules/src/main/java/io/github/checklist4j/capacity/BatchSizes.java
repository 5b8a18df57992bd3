package io.github.checklist4j.capacity;

import io.github.checklist4j.capacity.Lever.Kind;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many records fit into one request, and how long a request may take. */
final class BatchSizes {
    private static final Set<EndpointKind> DATAVERSE =
            Set.of(EndpointKind.DATAVERSE_WEB_API, EndpointKind.DATAVERSE_SDK);
    private static final Map<Vehicle, String> DATAVERSE_LIMITS = Map.of(
            Vehicle.SINGLE, "dataverse.batch",
            Vehicle.BATCH, "dataverse.batch",
            Vehicle.EXECUTE_MULTIPLE, "dataverse.execute-multiple",
            Vehicle.BULK_MESSAGE_ELASTIC, "dataverse.bulk-message-elastic");
    private static final BigDecimal NO_MAXIMUM = BigDecimal.valueOf(1_000_000);

    private BatchSizes() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Load load : scene.loads()) {
            Limit limit = limit(scene, load);
            if (limit != null) {
                measures.add(records(load, limit));
            }
            if (callsDataverse(load)) {
                measures.add(call(scene, load));
            }
        }
        return measures;
    }

    private static Measure records(Load load, Limit limit) {
        Fact most = vehicle(load) == null
                ? Fact.between(limit.value(), NO_MAXIMUM, load.path() + ".processing.vehicle")
                : Fact.exactly(limit.value(), limit.id());
        return Fitting.measure(load, limit, "records per request", at -> at.up(load.batch()), at -> at.down(most));
    }

    private static Measure call(Scene scene, Load load) {
        BigDecimal longest = Interval.millis(scene.policy().longestCall()).movePointLeft(3);
        return Fitting.measure(
                load, "client.call-time", "seconds of one request", "seconds", load::secondsOfOneCall, at -> longest);
    }

    /** The limit of the vehicle; the strictest one while the vehicle is not known. */
    private static @Nullable Limit limit(Scene scene, Load load) {
        EndpointKind endpoint = load.integration().endpoint();
        Vehicle vehicle = vehicle(load);
        String id = null;
        if (callsDataverse(load)) {
            id = vehicle == null ? "dataverse.bulk-message-elastic" : DATAVERSE_LIMITS.get(vehicle);
        } else if (endpoint == EndpointKind.FINANCE_OPERATIONS_ODATA) {
            id = vehicle == null || vehicle == Vehicle.BATCH ? "finance-operations.batch" : null;
        } else if (endpoint == EndpointKind.DUAL_WRITE) {
            id = "dual-write.transaction-records";
        }
        return id == null ? null : scene.limit(id);
    }

    private static boolean callsDataverse(Load load) {
        EndpointKind endpoint = load.integration().endpoint();
        return endpoint != null && DATAVERSE.contains(endpoint);
    }

    private static @Nullable Vehicle vehicle(Load load) {
        Processing processing = load.integration().processing();
        return processing == null ? null : processing.vehicle();
    }

    /** A limit that the project measured may be a fraction. */
    private static BigDecimal whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.FLOOR).max(BigDecimal.ONE);
    }

    /** More records in a request, as far as the vehicle carries them. */
    static Lever lever(Scene scene, Load load) {
        Limit limit = limit(scene, load);
        return new Lever(load.path(), load.batch(), Kind.BATCH_SIZE, limit == null ? NO_MAXIMUM : whole(limit.value()));
    }
}
