package com.example.checklist4j.benchmarks.floor;

import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verdicts on one integration. */
final class IntegrationVerdicts {
    private IntegrationVerdicts() {}

    /** R05. The map is null while the systems are unknown. */
    static Verdict ends(Integration integration, @Nullable Map<String, ConnectedSystem> systems) {
        return end(integration.source(), systems).and(end(integration.target(), systems));
    }

    static Verdict end(@Nullable String id, @Nullable Map<String, ConnectedSystem> systems) {
        if (id == null) {
            return systems != null && systems.isEmpty() ? NOT_SATISFIED : UNKNOWN;
        }
        if (id.isEmpty()) {
            return NOT_SATISFIED;
        }
        ConnectedSystem system = systems == null ? null : systems.get(id);
        if (system == null || system.purpose() == null) {
            return UNKNOWN;
        }
        return Verdict.of(!system.purpose().isBlank());
    }

    /** R06. */
    static Verdict style(Integration integration) {
        return integration.style() == null ? UNKNOWN : SATISFIED;
    }

    /** R07. */
    static Verdict durable(Integration integration) {
        Delivery delivery = integration.delivery();
        return whereStyleIs(
                MessageStyle.ASYNCHRONOUS, integration.style(), isTrue(delivery == null ? null : delivery.durable()));
    }

    /** R08. */
    static Verdict retry(Integration integration) {
        Delivery.Retry retry =
                integration.delivery() == null ? null : integration.delivery().retry();
        return retry == null ? UNKNOWN : Verdict.of(retry != Delivery.Retry.NONE);
    }

    /** R09. */
    static Verdict deadLetter(Integration integration) {
        Delivery delivery = integration.delivery();
        return whereStyleIs(
                MessageStyle.ASYNCHRONOUS,
                integration.style(),
                isTrue(delivery == null ? null : delivery.deadLetter()));
    }

    /** R10. */
    static Verdict idempotent(Integration integration) {
        Delivery delivery = integration.delivery();
        Verdict retry = retry(integration);
        if (retry == NOT_SATISFIED) {
            return NOT_APPLICABLE;
        }
        return implied(retry, isTrue(delivery == null ? null : delivery.idempotent()));
    }

    /** R11. */
    static Verdict capacity(Integration integration) {
        Verdict requests = requests(integration.volume());
        if (requests == NOT_SATISFIED) {
            return NOT_SATISFIED;
        }
        Verdict execution = execution(integration.volume(), integration.processing());
        return requests.and(execution).and(concurrency(integration.processing()));
    }

    static Verdict requests(@Nullable Volume volume) {
        if (volume == null
                || volume.recordsPerDay() == null
                || volume.activeHours() == null
                || volume.peakFactor() == null) {
            return UNKNOWN;
        }
        return Verdict.of(
                Arithmetic.requestsAllowed(volume.recordsPerDay(), volume.activeHours(), volume.peakFactor()));
    }

    static Verdict execution(@Nullable Volume volume, @Nullable Processing processing) {
        if (volume == null
                || volume.recordsPerDay() == null
                || volume.activeHours() == null
                || volume.peakFactor() == null
                || processing == null
                || processing.perRecord() == null) {
            return UNKNOWN;
        }
        return Verdict.of(Arithmetic.executionAllowed(
                volume.recordsPerDay(), volume.activeHours(), volume.peakFactor(), processing.perRecord()));
    }

    static Verdict concurrency(@Nullable Processing processing) {
        Range<BigDecimal> inFlight = processing == null ? null : processing.maxInFlight();
        if (inFlight == null) {
            return UNKNOWN;
        }
        if (inFlight.high().compareTo(Arithmetic.CONCURRENCY) <= 0) {
            return SATISFIED;
        }
        return inFlight.low().compareTo(Arithmetic.CONCURRENCY) > 0 ? NOT_SATISFIED : UNKNOWN;
    }

    /** R12. */
    static Verdict latency(Integration integration) {
        return whereStyleIs(MessageStyle.SYNCHRONOUS, integration.style(), withinBudget(integration.timeliness()));
    }

    static Verdict withinBudget(@Nullable Timeliness timeliness) {
        if (timeliness == null || timeliness.latencyP95() == null || timeliness.latencyBudget() == null) {
            return UNKNOWN;
        }
        return Verdict.of(timeliness.latencyP95().high().compareTo(timeliness.latencyBudget()) <= 0);
    }

    /** R13. */
    static Verdict fields(Integration integration) {
        List<Payload.Field> fields =
                integration.payload() == null ? null : integration.payload().fields();
        if (fields == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Payload.Field field : fields) {
            Verdict next = field(field);
            if (next == NOT_SATISFIED) {
                return NOT_SATISFIED;
            }
            if (verdict != UNKNOWN) {
                verdict = next;
            }
        }
        return verdict;
    }

    static Verdict field(Payload.Field field) {
        if (Boolean.FALSE.equals(field.sent())
                || (field.neededFor() != null && !field.neededFor().isEmpty())) {
            return SATISFIED;
        }
        return field.sent() == null || field.neededFor() == null ? UNKNOWN : NOT_SATISFIED;
    }

    /** R19. */
    static Verdict volume(Integration integration) {
        return integration.volume() == null || integration.volume().recordsPerDay() == null ? UNKNOWN : SATISFIED;
    }

    static Verdict isTrue(@Nullable Boolean fact) {
        return fact == null ? UNKNOWN : Verdict.of(fact);
    }

    private static Verdict whereStyleIs(MessageStyle wanted, @Nullable MessageStyle style, Verdict required) {
        if (style != null && style != wanted) {
            return NOT_APPLICABLE;
        }
        return implied(style == null ? UNKNOWN : SATISFIED, required);
    }

    /** Where nobody knows whether something is asked for, it is fine if it is there. */
    private static Verdict implied(Verdict given, Verdict required) {
        return given == SATISFIED || required == SATISFIED ? required : UNKNOWN;
    }
}
