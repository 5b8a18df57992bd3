package com.example.checklist4j.benchmarks.floor;

import static com.example.checklist4j.benchmarks.floor.Explanations.compared;
import static com.example.checklist4j.benchmarks.floor.Explanations.computed;

import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why an integration is not satisfied. */
final class IntegrationExplanations {
    private static final String ASYNCHRONOUS = "style is ASYNCHRONOUS";
    private static final String SYNCHRONOUS = "style is SYNCHRONOUS";
    private static final String RETRY = "delivery.retry is not NONE";
    private static final String REQUESTS = "the requests of the busiest five minutes are allowed";
    private static final String EXECUTION = "the execution time of the busiest five minutes is allowed";
    private static final String CONCURRENCY =
            "processing.maxInFlight is at most " + Arithmetic.CONCURRENCY.toPlainString();
    private static final String CAPACITY = "(" + REQUESTS + " and " + EXECUTION + " and " + CONCURRENCY + ")";
    private static final String FIELD = "(sent is false or neededFor is not empty)";

    private IntegrationExplanations() {}

    static Explanation ends(String path, Integration integration, @Nullable Map<String, ConnectedSystem> systems) {
        List<Explanation> parts = List.of(
                end(path + ".source", "source has purpose is stated", integration.source(), systems),
                end(path + ".target", "target has purpose is stated", integration.target(), systems));
        return Explanation.of(
                IntegrationVerdicts.ends(integration, systems),
                "(source has purpose is stated and target has purpose is stated)",
                parts);
    }

    private static Explanation end(
            String path, String text, @Nullable String id, @Nullable Map<String, ConnectedSystem> systems) {
        Verdict verdict = IntegrationVerdicts.end(id, systems);
        ConnectedSystem system = systems == null || id == null ? null : systems.get(id);
        if (system != null) {
            String purpose = Explanations.system(system) + ".purpose";
            return Explanation.of(
                    verdict, text, List.of(compared(purpose, "purpose is stated", verdict, system.purpose())));
        }
        return verdict == Verdict.NOT_SATISFIED
                ? Explanation.decided(verdict, text, new Observation(path, "none", ""))
                : Explanation.unknown(text, List.of(id == null ? path : "systems"));
    }

    static Explanation style(String path, Integration integration) {
        return compared(path + ".style", "style is known", Verdict.SATISFIED, integration.style());
    }

    static Explanation durable(String path, Integration integration) {
        Delivery delivery = integration.delivery();
        return given(
                IntegrationVerdicts.durable(integration),
                styleIs(MessageStyle.ASYNCHRONOUS, ASYNCHRONOUS, path, integration),
                isTrue(
                        path + ".delivery.durable",
                        "delivery.durable is true",
                        delivery == null ? null : delivery.durable()));
    }

    static Explanation retry(String path, Integration integration) {
        Delivery delivery = integration.delivery();
        return compared(
                path + ".delivery.retry",
                RETRY,
                IntegrationVerdicts.retry(integration),
                delivery == null ? null : delivery.retry());
    }

    static Explanation deadLetter(String path, Integration integration) {
        Delivery delivery = integration.delivery();
        return given(
                IntegrationVerdicts.deadLetter(integration),
                styleIs(MessageStyle.ASYNCHRONOUS, ASYNCHRONOUS, path, integration),
                isTrue(
                        path + ".delivery.deadLetter",
                        "delivery.deadLetter is true",
                        delivery == null ? null : delivery.deadLetter()));
    }

    static Explanation idempotent(String path, Integration integration) {
        Delivery delivery = integration.delivery();
        return given(
                IntegrationVerdicts.idempotent(integration),
                retry(path, integration),
                isTrue(
                        path + ".delivery.idempotent",
                        "delivery.idempotent is true",
                        delivery == null ? null : delivery.idempotent()));
    }

    static Explanation capacity(String path, Integration integration) {
        Volume volume = integration.volume();
        Processing processing = integration.processing();
        String records = path + ".volume.recordsPerDay";
        String hours = path + ".volume.activeHours";
        String peak = path + ".volume.peakFactor";
        Object recordsPerDay = volume == null ? null : volume.recordsPerDay();
        Object activeHours = volume == null ? null : volume.activeHours();
        Object peakFactor = volume == null ? null : volume.peakFactor();
        Explanation requests = computed(
                REQUESTS,
                IntegrationVerdicts.requests(volume),
                List.of(records, hours, peak),
                recordsPerDay,
                activeHours,
                peakFactor);
        Explanation execution = computed(
                EXECUTION,
                IntegrationVerdicts.execution(volume, processing),
                List.of(records, hours, peak, path + ".processing.perRecord"),
                recordsPerDay,
                activeHours,
                peakFactor,
                processing == null ? null : processing.perRecord());
        Explanation concurrency = compared(
                path + ".processing.maxInFlight",
                CONCURRENCY,
                IntegrationVerdicts.concurrency(processing),
                processing == null ? null : processing.maxInFlight());
        Verdict verdict = requests.verdict().and(execution.verdict()).and(concurrency.verdict());
        return Explanation.of(verdict, CAPACITY, List.of(requests, execution, concurrency));
    }

    static Explanation latency(String path, Integration integration) {
        Timeliness timeliness = integration.timeliness();
        Explanation within = computed(
                "the latency is within the budget",
                IntegrationVerdicts.withinBudget(timeliness),
                List.of(path + ".timeliness.latencyP95", path + ".timeliness.latencyBudget"),
                timeliness == null ? null : timeliness.latencyP95(),
                timeliness == null ? null : timeliness.latencyBudget());
        return given(
                IntegrationVerdicts.latency(integration),
                styleIs(MessageStyle.SYNCHRONOUS, SYNCHRONOUS, path, integration),
                within);
    }

    static Explanation fields(String path, Integration integration) {
        String text = "each of payload.fields: " + FIELD;
        List<Payload.Field> fields =
                integration.payload() == null ? null : integration.payload().fields();
        if (fields == null) {
            return Explanation.unknown(text, List.of(path + ".payload.fields"));
        }
        Verdict verdict = IntegrationVerdicts.fields(integration);
        List<Explanation> parts = new ArrayList<>();
        for (Payload.Field field : fields) {
            if (IntegrationVerdicts.field(field) == verdict) {
                parts.add(field(path + ".payload.fields[" + field.name() + "]", field, verdict));
            }
        }
        return Explanation.of(verdict, text, parts);
    }

    private static Explanation field(String path, Payload.Field field, Verdict verdict) {
        Explanation sent =
                compared(path + ".sent", "sent is false", Verdict.of(Boolean.FALSE.equals(field.sent())), field.sent());
        Explanation needed = compared(
                path + ".neededFor",
                "neededFor is not empty",
                Verdict.of(field.neededFor() != null && !field.neededFor().isEmpty()),
                field.neededFor());
        return Explanation.of(verdict, FIELD, List.of(sent, needed));
    }

    static Explanation volume(String path, Integration integration) {
        return Explanation.unknown("volume.recordsPerDay is known", List.of(path + ".volume.recordsPerDay"));
    }

    private static Explanation styleIs(MessageStyle wanted, String text, String path, Integration integration) {
        return compared(path + ".style", text, Verdict.of(integration.style() == wanted), integration.style());
    }

    private static Explanation isTrue(String path, String text, @Nullable Boolean fact) {
        return compared(path, text, IntegrationVerdicts.isTrue(fact), fact);
    }

    private static Explanation given(Verdict verdict, Explanation guard, Explanation requirement) {
        return Explanation.of(
                verdict, requirement.condition() + ", given " + guard.condition(), List.of(guard, requirement));
    }
}
