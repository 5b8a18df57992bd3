package io.github.checklist4j.capacity;

import static io.github.checklist4j.facts.EndpointKind.DUAL_WRITE;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_DATA_EVENT;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_ODATA;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_PACKAGE_API;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_RECURRING;
import static io.github.checklist4j.facts.EndpointKind.VIRTUAL_TABLE;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.knowledge.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finance and operations apps. They throttle calls by the load of the whole environment, so there is no share of a limit to compute for
 * those: a priority, off-peak hours and a load test are looked for instead. What is counted are the few figures that are published.
 */
final class FinanceOperations {
    private static final Set<EndpointKind> CALLED = Set.of(FINANCE_OPERATIONS_ODATA, FINANCE_OPERATIONS_CUSTOM_SERVICE);

    /** On premises only the package API is there: none of these, whichever side the app is. */
    private static final Set<EndpointKind> IN_THE_CLOUD = Set.of(
            FINANCE_OPERATIONS_ODATA,
            FINANCE_OPERATIONS_CUSTOM_SERVICE,
            FINANCE_OPERATIONS_RECURRING,
            FINANCE_OPERATIONS_BUSINESS_EVENT,
            FINANCE_OPERATIONS_DATA_EVENT,
            DUAL_WRITE,
            VIRTUAL_TABLE);

    /** Interfaces of the target itself, whatever it is: none of them where it is such an app. */
    private static final Set<EndpointKind> OF_THE_TARGET =
            Set.of(EndpointKind.REST_API, EndpointKind.DATABASE, EndpointKind.FILE, EndpointKind.OTHER);

    /** Judged where the project measured it: whether it is in force at all the sources do not agree. */
    private static final String USER_REQUESTS = "finance-operations.user-requests";

    private static final Bound INITIAL_ROWS = Bound.of(Volume.class, "initialRows");
    private static final String QUIETER = "spread the records over more hours, or send fewer";
    private static final Use REAL_TIME = Use.busiest(
                    "records in the peak hour",
                    Load::peakPerHour,
                    "copy the data in bulk, or spread the records over more hours")
            .keeping(Use.Keep.FIT);
    private static final Use BATCH_NEEDED = Use.busiest(
                    "records in the peak hour",
                    Load::peakPerHour,
                    "use the package API or recurring integrations, or spread the records over more hours")
            .keeping(Use.Keep.BELOW);
    private static final Use BURST = Use.busiest("events per 5 minutes", Load::recordsIn5Minutes, QUIETER);
    private static final Use PEAK_HOUR = Use.busiest("events in the peak hour", Load::peakPerHour, QUIETER);
    private static final Use PACKAGE_JOBS = Use.fitting(
            "package jobs at once",
            (load, at, month) -> at.of(load.inFlight()),
            "run one package job after the other: jobs of one entity at the same time lock each other out",
            Knob.FEWER_AT_ONCE);
    private static final Use TRANSACTION_TIME =
            Uses.timeOfOneCall("seconds of one transaction", "put fewer records into a transaction");
    private static final Use TRANSACTION_BYTES = Use.fitting(
            "bytes of one transaction",
            (load, at, month) -> at.of(load.bytes()),
            "put less into a transaction",
            Knob.SMALLER_MESSAGE);

    private FinanceOperations() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        Interval realTime = Interval.exactly(scene.policy().realTimeRecordsPerHour());
        Interval batch = Interval.exactly(scene.policy().batchRecordsPerHour());
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint != null && CALLED.contains(endpoint)) {
                measures.add(peak(load, "finance-operations.batch-required", "batch-records", BATCH_NEEDED, batch));
            } else if (endpoint == VIRTUAL_TABLE) {
                measures.add(peak(load, "virtual-table.bulk", "real-time-records", REAL_TIME, realTime));
            } else if (endpoint == FINANCE_OPERATIONS_PACKAGE_API) {
                measures.add(scene.measure("finance-operations.package-jobs", load, PACKAGE_JOBS));
            } else if (endpoint == DUAL_WRITE) {
                measures.add(firstLoad(scene, load));
                measures.add(scene.measure("dual-write.transaction-time", load, TRANSACTION_TIME));
                measures.add(scene.measure("dual-write.transaction-bytes", load, TRANSACTION_BYTES));
            }
        }
        dataEvents(scene, measures);
        if (scene.isMeasured(USER_REQUESTS)) {
            for (Caller caller : Caller.of(scene, scene.calling(CALLED))) {
                measures.add(ServiceProtection.requests(scene, caller, USER_REQUESTS));
            }
        }
        return measures;
    }

    private static Measure peak(Load load, String id, String parameter, Use use, Interval most) {
        return Measure.of(
                id, parameter, load.path(), use, Group.of(Member.by(load, "endpoint")), at -> most, "records");
    }

    private static Measure firstLoad(Scene scene, Load load) {
        Volume volume = load.integration().volume();
        Fact rows =
                Fact.of(volume == null ? null : volume.initialRows(), INITIAL_ROWS, load.path(), "volume.initialRows");
        Use use = Use.fitting(
                "rows of the first load",
                (same, at, month) -> at.of(rows),
                "load the rows by another way before the maps run, or in several runs");
        return scene.measure("dual-write.initial-rows", load, use)
                .with(List.of(Lever.of(rows, false, 0, "rows of the first load")));
    }

    /** Data events count for the environment that they come from. */
    private static void dataEvents(Scene scene, List<Measure> measures) {
        List<Member> members = scene.calling(Set.of(FINANCE_OPERATIONS_DATA_EVENT));
        for (Group group : Group.by(members, load -> load.integration().source(), "source")) {
            if (!group.isOnlyPerhaps()) {
                Path subject = group.key() instanceof String source
                        ? Path.of("systems", source)
                        : group.key() == null
                                ? group.first().path().then("source")
                                : group.first().path();
                measures.add(scene.measure("data-events.burst", subject, BURST, group));
                measures.add(scene.measure("data-events.hour", subject, PEAK_HOUR, group));
            }
        }
    }

    static List<Check> checks(Scene scene) {
        List<Check> checks = new ArrayList<>();
        LoadTests tests = new LoadTests(scene.project().tests());
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint != null && (IN_THE_CLOUD.contains(endpoint) || OF_THE_TARGET.contains(endpoint))) {
                checks.add(onPremises(scene, load, endpoint));
            }
            if (endpoint != null && CALLED.contains(endpoint)) {
                called(scene, load, tests, checks);
            }
        }
        return checks;
    }

    private static Check onPremises(Scene scene, Load load, EndpointKind endpoint) {
        Answer target =
                isInTheCloud(scene, load.integration().target(), load.path().then("target"));
        Answer source = OF_THE_TARGET.contains(endpoint)
                ? Answer.of(true)
                : isInTheCloud(scene, load.integration().source(), load.path().then("source"));
        return Check.of(
                "finance-operations.on-premises",
                load,
                Check.changed(
                                target.and(source),
                                load.path().then("endpoint"),
                                endpoint,
                                FINANCE_OPERATIONS_PACKAGE_API,
                                "hand the data over as packages")
                        .otherwise("use the data management package API"));
    }

    /** Whether one side is no finance and operations app on premises. */
    private static Answer isInTheCloud(Scene scene, @Nullable String id, Path fact) {
        Answer is = scene.isOf(id, fact, ConnectedSystem::kind, "kind", ConnectedSystem.Kind.FINANCE_AND_OPERATIONS)
                .and(scene.isOf(id, fact, ConnectedSystem::hosting, "hosting", Hosting.ON_PREMISES))
                .not();
        return id == null || scene.system(id) == null ? is : is.because(Answer.is(id, id, fact));
    }

    /** A priority for the caller; above what is taken in real time a load test, and hours off the peak. */
    private static void called(Scene scene, Load load, LoadTests tests, List<Check> checks) {
        Design design = load.integration().design();
        Path path = load.path().then("design");
        Answer isSmall = isSmall(scene, load);
        checks.add(Check.of(
                "finance-operations.priority-mapped",
                load,
                Check.wanted(
                                design == null ? null : design.priorityMapped(),
                                path.then("priorityMapped"),
                                "give the caller a throttling priority")
                        .otherwise("map the caller to a throttling priority: without one it is cut first")));
        checks.add(Check.of(
                "finance-operations.off-peak",
                load,
                isSmall.or(Check.wanted(
                                design == null ? null : design.offPeak(),
                                path.then("offPeak"),
                                "run it off the peak hours"))
                        .otherwise("run it off the peak hours, or send fewer records an hour")));
        checks.add(Check.of(
                "finance-operations.load-test",
                load,
                Check.changed(
                                isSmall.or(tests.of(load.integration().id())),
                                Path.of("tests"),
                                "",
                                "",
                                "plan a performance test that runs "
                                        + load.integration().id())
                        .otherwise("run it in a performance test before the users do")));
    }

    private static Answer isSmall(Scene scene, Load load) {
        Interval peak = load.peakPerHour(At.STATED, 0);
        Interval most = Interval.exactly(scene.policy().realTimeRecordsPerHour());
        return peak.atMost(most)
                .shownAs(
                        peak,
                        () -> Sides.of(
                                "records in the peak hour", peak, "at most", "real-time-records", most, "records"));
    }
}
