package com.example.checklist4j.benchmarks.workload;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.PayloadFieldBuilder;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.TimelinessBuilder;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Integrations that differ from each other: every second one is synchronous, and they join the systems crosswise. */
final class IntegrationFactory {
    /** The facts of volume that stay within the published figures, and those that do not. */
    private static final long SOUND_RECORDS = 10_000;

    private static final long TOO_MANY_RECORDS = 5_000_000;
    private static final int NEEDED_FIELDS = 12;

    private IntegrationFactory() {}

    static String id(int i) {
        return "integration-" + i;
    }

    static Integration sound(int i) {
        return IntegrationBuilder.builder()
                .id(id(i))
                .name("Integration number " + i)
                .source(Workload.systemId(i))
                .target(Workload.systemId(3 * i + 1 + i / Workload.SYSTEMS))
                .direction(Integration.Direction.ONE_WAY)
                .trigger(Integration.Trigger.EVENT)
                .touchpoint("The record on the screen of the user")
                .patterns(List.of(Pattern.values()[i % Pattern.values().length]))
                .style(isSynchronous(i) ? MessageStyle.SYNCHRONOUS : MessageStyle.ASYNCHRONOUS)
                .endpoint(EndpointKind.DATAVERSE_WEB_API)
                .via(List.of())
                .frequency(Duration.ZERO)
                .volume(volume(SOUND_RECORDS + i % 100))
                .processing(processing(i))
                .payload(new Payload(exact(2_000 + i % 100), exact(1), fields(i)))
                .timeliness(timeliness(i))
                .delivery(delivery())
                .touches(List.of("process-" + i % Workload.PROCESSES))
                .build();
    }

    /** Sends what nobody needs, sends too much, and says neither its style nor how it delivers again. */
    static Integration withProblems(int i) {
        Integration sound = sound(i);
        List<Payload.Field> fields = new ArrayList<>(fields(i));
        fields.add(PayloadFieldBuilder.builder(field(NEEDED_FIELDS, true))
                .neededFor(List.of())
                .build());
        return IntegrationBuilder.builder(sound)
                .style(null)
                .volume(volume(TOO_MANY_RECORDS + i % 100))
                .payload(new Payload(exact(2_000 + i % 100), exact(1), fields))
                .delivery(DeliveryBuilder.builder(delivery())
                        .retry(null)
                        .idempotent(null)
                        .build())
                .build();
    }

    private static boolean isSynchronous(int i) {
        return i % 2 == 0;
    }

    private static Volume volume(long recordsPerDay) {
        return new Volume(
                exact(recordsPerDay), exact(10), exact(3), Range.exact(new BigDecimal("0.02")), exact(50_000), null);
    }

    private static Processing processing(int i) {
        return ProcessingBuilder.builder()
                .batchSize(exact(1))
                .vehicle(Processing.Vehicle.SINGLE)
                .perRecord(Range.exact(Duration.ofMillis(100 + i % 50)))
                .perRequest(Range.exact(Duration.ofMillis(20)))
                .maxInFlight(exact(1 + i % 20))
                .retryShare(Range.exact(new BigDecimal("0.01")))
                .build();
    }

    private static Timeliness timeliness(int i) {
        return TimelinessBuilder.builder()
                .latencyBudget(Duration.ofSeconds(2))
                .latencyP95(Range.exact(Duration.ofMillis(300 + i % 100)))
                .userWaits(isSynchronous(i))
                .processWaits(false)
                .build();
    }

    private static Delivery delivery() {
        return DeliveryBuilder.builder()
                .guarantee(Delivery.Guarantee.AT_LEAST_ONCE)
                .durable(true)
                .retry(Delivery.Retry.BACK_OFF)
                .honoursRetryAfter(true)
                .deadLetter(true)
                .idempotent(true)
                .build();
    }

    /** Twelve fields that are needed, of which ten or eleven are sent. */
    private static List<Payload.Field> fields(int i) {
        int sent = 10 + i % 2;
        List<Payload.Field> fields = new ArrayList<>();
        for (int f = 0; f < NEEDED_FIELDS; f++) {
            fields.add(field(f, f < sent));
        }
        return fields;
    }

    private static Payload.Field field(int f, boolean sent) {
        return PayloadFieldBuilder.builder()
                .name("field" + f)
                .sent(sent)
                .stored(sent)
                .neededFor(List.of("process-" + f % Workload.PROCESSES))
                .reportingOnly(false)
                .classification(Payload.Classification.INTERNAL)
                .bytes(exact(20 + f))
                .build();
    }

    private static Range<BigDecimal> exact(long value) {
        return Range.exact(BigDecimal.valueOf(value));
    }
}
