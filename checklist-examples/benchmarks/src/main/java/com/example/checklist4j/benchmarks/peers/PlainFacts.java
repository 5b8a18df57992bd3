package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decisions read as maps, lists, texts, doubles and booleans, for engines that know nothing else. What is not known is absent; a
 * part of an integration is a map in any case. Texts are stripped, durations are seconds, and of a range there is the end that counts.
 */
final class PlainFacts {
    private PlainFacts() {}

    static Map<String, Object> of(Project project) {
        Map<String, Object> facts = new HashMap<>();
        if (project.changeControl() != null) {
            put(facts, "owner", strip(project.changeControl().owner()));
        }
        put(facts, "stakeholders", list(project.stakeholders(), each -> map("role", name(each.role()))));
        put(
                facts,
                "systems",
                list(
                        project.systems(),
                        each -> map("id", each.id(), "owner", strip(each.owner()), "purpose", strip(each.purpose()))));
        put(facts, "integrations", list(project.integrations(), PlainFacts::integration));
        put(facts, "tests", list(project.tests(), each -> map("integrations", each.integrations())));
        put(facts, "lines", lines(project.costs()));
        return facts;
    }

    /** Rules hold no figures of the domain: their place is taken by the published ones. */
    static String withLimits(String rule) {
        return rule.replace("$WINDOWS", number(Arithmetic.WINDOWS_PER_HOUR))
                .replace("$REQUESTS", number(Arithmetic.REQUESTS))
                .replace("$EXECUTION", number(Arithmetic.EXECUTION_SECONDS))
                .replace("$CONCURRENCY", number(Arithmetic.CONCURRENCY));
    }

    private static String number(BigDecimal limit) {
        return Double.toString(limit.doubleValue());
    }

    private static @Nullable List<Map<String, Object>> lines(@Nullable Costs costs) {
        return costs == null
                ? null
                : list(costs.lines(), each -> map("lifecycle", name(each.lifecycle()), "basis", name(each.basis())));
    }

    private static Map<String, Object> integration(Integration each) {
        return map(
                "id", each.id(),
                "source", each.source(),
                "target", each.target(),
                "style", name(each.style()),
                "volume", volume(each.volume()),
                "processing", processing(each.processing()),
                "timeliness", timeliness(each.timeliness()),
                "delivery", delivery(each.delivery()),
                "fields", list(PeerFacts.fields(each), PlainFacts::field));
    }

    private static Map<String, Object> volume(@Nullable Volume volume) {
        return volume == null
                ? Map.of()
                : map(
                        "recordsPerDay", high(volume.recordsPerDay()),
                        "activeHours", low(volume.activeHours()),
                        "peakFactor", high(volume.peakFactor()));
    }

    private static Map<String, Object> processing(@Nullable Processing processing) {
        return processing == null
                ? Map.of()
                : map(
                        "perRecord", longest(processing.perRecord()),
                        "leastInFlight", low(processing.maxInFlight()),
                        "mostInFlight", high(processing.maxInFlight()));
    }

    private static Map<String, Object> timeliness(@Nullable Timeliness timeliness) {
        return timeliness == null
                ? Map.of()
                : map(
                        "latencyP95", longest(timeliness.latencyP95()),
                        "latencyBudget", seconds(timeliness.latencyBudget()));
    }

    private static Map<String, Object> delivery(@Nullable Delivery delivery) {
        return delivery == null
                ? Map.of()
                : map(
                        "durable", delivery.durable(),
                        "retry", name(delivery.retry()),
                        "deadLetter", delivery.deadLetter(),
                        "idempotent", delivery.idempotent());
    }

    private static Map<String, Object> field(Payload.Field field) {
        return map("sent", field.sent(), "neededFor", field.neededFor());
    }

    private static <T> @Nullable List<Map<String, Object>> list(
            @Nullable List<T> list, Function<T, Map<String, Object>> element) {
        return list == null ? null : list.stream().map(element).toList();
    }

    /** Of names and values in turn. */
    private static Map<String, Object> map(@Nullable Object... namesAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(map, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Double low(@Nullable Range<BigDecimal> range) {
        return range == null ? null : range.low().doubleValue();
    }

    private static @Nullable Double high(@Nullable Range<BigDecimal> range) {
        return range == null ? null : range.high().doubleValue();
    }

    private static @Nullable Double longest(@Nullable Range<Duration> range) {
        return range == null ? null : seconds(range.high());
    }

    private static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null
                ? null
                : BigDecimal.valueOf(duration.toNanos(), 9).doubleValue();
    }
}
