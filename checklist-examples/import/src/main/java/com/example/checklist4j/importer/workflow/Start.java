package com.example.checklist4j.importer.workflow;

import com.example.checklist4j.importer.Json;
import com.example.checklist4j.importer.Notes;
import io.github.checklist4j.facts.Integration.Trigger;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What starts a workflow; a part that the definition leaves open is {@code null}.
 *
 * @param trigger the kind of trigger
 * @param frequency the time between two runs; zero: as it happens
 * @param call the connector that it listens to
 * @param runs how many runs there may be at once, or -1
 * @param byApp whether an app of a user starts it
 */
record Start(Trigger trigger, Duration frequency, Call call, int runs, boolean byApp) {
    /** No facts hold a longer time. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private static final Start UNKNOWN = new Start(null, null, null, -1, false);
    private static final Set<String> BY_USER = Set.of("button", "powerapp", "powerappv2", "apiconnection");

    static Start of(Json triggers, Function<String, String> apis, String subject, Notes notes) {
        Map<String, Json> all = triggers.members();
        if (all.size() != 1) {
            notes.add(subject, "has " + all.size() + " triggers; what starts it and how often is left open");
            return UNKNOWN;
        }
        Map.Entry<String, Json> one = all.entrySet().iterator().next();
        return of(one.getKey(), one.getValue(), apis, subject, notes);
    }

    private static Start of(String name, Json trigger, Function<String, String> apis, String subject, Notes notes) {
        String type = Call.type(trigger);
        int runs = Actions.whole(trigger.at("runtimeConfiguration", "concurrency", "runs"));
        Call call = Call.isOne(trigger) ? Call.of(name, trigger, apis) : null;
        Json recurrence = trigger.at("recurrence");
        return switch (type) {
            case "recurrence", "slidingwindow" ->
                new Start(Trigger.SCHEDULE, interval(recurrence, subject, notes), null, runs, false);
            case "request" -> request(trigger, runs, subject, notes);
            case "openapiconnectionwebhook",
                    "openapiconnectionnotification",
                    "apiconnectionwebhook",
                    "apiconnectionnotification",
                    "httpwebhook" -> new Start(Trigger.EVENT, Duration.ZERO, call, runs, false);
            case "openapiconnection", "apiconnection", "http" ->
                new Start(Trigger.EVENT, interval(recurrence, subject, notes), call, runs, false);
            default -> {
                notes.add(
                        subject,
                        "is started by a trigger of the type "
                                + trigger.at("type").text() + ", which is not known here");
                yield new Start(null, null, null, runs, false);
            }
        };
    }

    private static Start request(Json trigger, int runs, String subject, Notes notes) {
        String kind = trigger.at("kind").scalar();
        String word = kind == null ? "" : kind.toLowerCase(Locale.ROOT);
        if (BY_USER.contains(word)) {
            return new Start(Trigger.USER_ACTION, null, null, runs, word.startsWith("powerapp"));
        }
        notes.add(subject, "is started by a request; whether a user, an event or the receiver sends it is left open");
        return new Start(null, null, null, runs, false);
    }

    /** The time between two runs, where it is always the same. */
    private static Duration interval(Json recurrence, String subject, Notes notes) {
        String unit = recurrence.at("frequency").scalar();
        int count = Actions.whole(recurrence.at("interval"));
        Duration one = unit(unit);
        Duration time = one == null ? LONGEST : one.multipliedBy(count);
        if (count < 1 || time.compareTo(LONGEST) >= 0 || isUneven(recurrence.at("schedule"))) {
            notes.add(
                    subject,
                    "the time between two runs is not the same each time, or an expression: "
                            + (recurrence.isAbsent()
                                    ? "no recurrence"
                                    : "every " + recurrence.at("interval").scalar() + " " + unit
                                            + (recurrence.at("schedule").isAbsent() ? "" : ", with a schedule")));
            return null;
        }
        return time;
    }

    private static Duration unit(String unit) {
        return switch (unit == null ? "" : unit.toLowerCase(Locale.ROOT)) {
            case "second" -> Duration.ofSeconds(1);
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            case "day" -> Duration.ofDays(1);
            case "week" -> Duration.ofDays(7);
            default -> null; // months are not all as long
        };
    }

    /** Several hours, minutes or days of one interval. */
    private static boolean isUneven(Json schedule) {
        return schedule.members().values().stream()
                .anyMatch(times -> times.elements().size() > 1);
    }
}
