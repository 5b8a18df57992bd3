package io.github.checklist4j.capacity;

import static io.github.checklist4j.capacity.Knob.FASTER_RECORD;
import static io.github.checklist4j.capacity.Knob.FASTER_REQUEST;
import static io.github.checklist4j.capacity.Knob.FEWER_AT_ONCE;
import static io.github.checklist4j.capacity.Knob.FEWER_RECORDS;
import static io.github.checklist4j.capacity.Knob.LARGER_BATCH;
import static io.github.checklist4j.capacity.Knob.LOWER_PEAK;
import static io.github.checklist4j.capacity.Knob.MORE_AT_ONCE;
import static io.github.checklist4j.capacity.Knob.MORE_HOURS;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The service protection limits of Dataverse: each counts for one user on one web server. */
final class ServiceProtection {
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final int WHOLE_SECONDS = -3; // of milliseconds
    private static final String WINDOW = "volume.initialWindow";
    private static final Bound INITIAL_ROWS = Bound.of(Volume.class, "initialRows");
    private static final String REQUESTS = "dataverse.requests";
    private static final String TIME = "dataverse.execution-time";
    private static final Use REQUESTS_IN_5_MINUTES = Use.busiest(
            "requests per 5 minutes",
            Load::requestsIn5Minutes,
            "put more records into a request, spread them over more hours, or let more users share the work",
            LARGER_BATCH);
    private static final Use SECONDS = Use.busiest(
            "seconds of execution per 5 minutes",
            Load::secondsIn5Minutes,
            "make a record cheaper for the server, spread the records over more hours, or let more users share the work",
            LARGER_BATCH,
            FASTER_RECORD,
            FASTER_REQUEST);
    private static final Use IN_FLIGHT = Use.growing(
                    "concurrent requests",
                    (load, at, month) -> at.of(load.inFlight()),
                    "send fewer requests at once, or let more users share the work",
                    FEWER_AT_ONCE)
            .constant();

    /** ceil(E5 / 300): by Little's law a client needs as many requests in flight. */
    private static final Use BUSY = Use.growing(
                    "busy requests",
                    (load, at, month) -> load.secondsIn5Minutes(at, month)
                            .dividedBy(Load.SECONDS_IN_5_MINUTES)
                            .ceiling(),
                    "let the client send more requests at once, or spread the records over more hours",
                    MORE_AT_ONCE,
                    MORE_HOURS,
                    LOWER_PEAK,
                    FASTER_RECORD,
                    FEWER_RECORDS)
            .keeping(Use.Keep.FIT);

    private ServiceProtection() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        List<Member> members = DataverseCallers.calling(scene);
        for (Caller caller : Caller.of(scene, members)) {
            measures.add(requests(scene, caller, REQUESTS));
            measures.add(shared(scene, caller, TIME, SECONDS));
            measures.add(shared(scene, caller, "dataverse.concurrency", IN_FLIGHT));
            caller.group().members().stream()
                    .filter(member -> DataverseCallers.isApi(member.load()))
                    .forEach(member -> firstLoad(scene, caller, member, measures));
        }
        for (Member member : members) {
            if (member.sure()) {
                Load load = member.load();
                measures.add(Measure.of(
                        "client.in-flight",
                        load.inFlight().path().toString(),
                        load.path(),
                        BUSY,
                        Group.of(member),
                        at -> at.of(load.inFlight()),
                        "requests"));
            }
        }
        return measures;
    }

    /** The requests of a caller in five minutes against a limit of the same kind. */
    static Measure requests(Scene scene, Caller caller, String limit) {
        return shared(scene, caller, limit, REQUESTS_IN_5_MINUTES);
    }

    private static Measure shared(Scene scene, Caller caller, String limit, Use use) {
        return Measure.of(
                        caller.subject(),
                        use,
                        caller.group(),
                        at -> scene.value(limit).times(at.of(caller.servers())).times(at.of(caller.users())),
                        List.of(scene.limit(limit)))
                .with(caller.moreUsers());
    }

    /** The first load at the most that the limits allow to one caller, against the window that the project states. */
    private static void firstLoad(Scene scene, Caller caller, Member member, List<Measure> measures) {
        Load load = member.load();
        Volume volume = load.integration().volume();
        Fact rows = Fact.of(
                scene.assumed(
                        volume == null ? null : volume.initialRows(),
                        load.path().then("volume.initialRows"),
                        BigDecimal.ZERO,
                        "there is no first load where nobody states one"),
                INITIAL_ROWS,
                load.path(),
                "volume.initialRows");
        BigDecimal most = rows.value().high();
        if ((most == null || most.signum() > 0) && !mayTakeAnyTime(scene, caller, load, rows)) {
            Duration stated = volume == null ? null : volume.initialWindow();
            Fact window = Fact.millis(stated == null ? null : Range.exact(stated), load.path(), WINDOW);
            Use use = Use.fitting(
                    "hours of the first load",
                    (same, at, month) -> hours(scene, caller, same, rows, at),
                    "give the first load a longer window, more records in a request, or more users",
                    LARGER_BATCH,
                    MORE_AT_ONCE,
                    FASTER_RECORD,
                    FASTER_REQUEST);
            measures.add(Measure.of(
                            load.path(),
                            use,
                            Group.of(member),
                            at -> at.of(window).dividedBy(Load.HOUR_MILLIS),
                            List.of(scene.limit(TIME), scene.limit(REQUESTS)))
                    .named("first-load.window", window.path(), "hours")
                    .with(levers(caller, window)));
        }
    }

    /** Where no window is stated nothing is judged; how long it takes is shown with the assumption, as far as that is known. */
    private static boolean mayTakeAnyTime(Scene scene, Caller caller, Load load, Fact rows) {
        Volume volume = load.integration().volume();
        if (volume != null && volume.initialWindow() != null) {
            return false;
        }
        Interval hours = hours(scene, caller, load, rows, At.STATED);
        String time = hours.high() == null
                ? ""
                : ", which takes " + duration(hours.low()) + (hours.isExact() ? "" : "–" + duration(hours.high()))
                        + " at the most that the limits allow";
        Boolean any = scene.assumptions()
                .of(
                        null,
                        load.path().then(WINDOW),
                        true,
                        "any time",
                        "nobody states a window for the load of initialRows" + time);
        return any != null;
    }

    private static Duration duration(BigDecimal hours) {
        return Duration.ofSeconds(hours.multiply(SECONDS_AN_HOUR)
                .setScale(0, RoundingMode.CEILING)
                .longValue());
    }

    private static List<Lever> levers(Caller caller, Fact window) {
        List<Lever> levers = new ArrayList<>();
        levers.add(Lever.of(window, true, WHOLE_SECONDS, "window of the first load"));
        levers.addAll(caller.moreUsers());
        return levers;
    }

    /**
     * The longest of what the client, the execution time and the number of requests leave: N (e + o/b) (1+r) over the requests under way,
     * or over those that the execution time lets be busy; N/b (1+r) over the requests of a window.
     */
    private static Interval hours(Scene scene, Caller caller, Load load, Fact rows, At at) {
        Interval shares = at.of(caller.users()).times(at.of(caller.servers()));
        Interval records = at.of(rows).times(load.attempts(at));
        Interval each = at.of(load.perRecord()).plus(at.of(load.perRequest()).dividedBy(at.of(load.batch())));
        Interval seconds = records.times(each).dividedBy(Load.SECOND);
        Interval byClient = seconds.dividedBy(at.of(load.inFlight()));
        Interval byTime = seconds.times(window(scene.limit(TIME)))
                .dividedBy(scene.value(TIME).times(shares));
        Interval byRequests = records.dividedBy(at.of(load.batch()))
                .times(window(scene.limit(REQUESTS)))
                .dividedBy(scene.value(REQUESTS).times(shares));
        return byClient.max(byTime).max(byRequests).dividedBy(SECONDS_AN_HOUR);
    }

    private static BigDecimal window(Limit limit) {
        Duration window = Objects.requireNonNull(limit.window(), limit.id() + " has no window");
        return BigDecimal.valueOf(window.toSeconds());
    }
}
