package com.example.checklist4j.benchmarks.floor;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that could decide an integration of which the verdict is UNKNOWN. */
final class IntegrationMissing {
    private IntegrationMissing() {}

    static void ends(Integration integration, @Nullable Map<String, ConnectedSystem> systems, Findings findings) {
        end(".source", integration.source(), systems, findings);
        end(".target", integration.target(), systems, findings);
    }

    private static void end(
            String path, @Nullable String id, @Nullable Map<String, ConnectedSystem> systems, Findings findings) {
        if (IntegrationVerdicts.end(id, systems) != Verdict.UNKNOWN) {
            return;
        }
        if (id == null) {
            findings.below(path, null);
        } else if (systems == null || systems.get(id) == null) {
            findings.missing("systems");
        } else {
            findings.missing("systems[" + id + "].purpose");
        }
    }

    static void style(Integration integration, Findings findings) {
        findings.below(".style", integration.style());
    }

    static void durable(Integration integration, Findings findings) {
        Delivery delivery = integration.delivery();
        style(integration, findings);
        findings.below(".delivery.durable", delivery == null ? null : delivery.durable());
    }

    static void retry(Integration integration, Findings findings) {
        Delivery delivery = integration.delivery();
        findings.below(".delivery.retry", delivery == null ? null : delivery.retry());
    }

    static void deadLetter(Integration integration, Findings findings) {
        Delivery delivery = integration.delivery();
        style(integration, findings);
        findings.below(".delivery.deadLetter", delivery == null ? null : delivery.deadLetter());
    }

    static void idempotent(Integration integration, Findings findings) {
        Delivery delivery = integration.delivery();
        retry(integration, findings);
        findings.below(".delivery.idempotent", delivery == null ? null : delivery.idempotent());
    }

    static void capacity(Integration integration, Findings findings) {
        Volume volume = integration.volume();
        Processing processing = integration.processing();
        findings.below(".volume.recordsPerDay", volume == null ? null : volume.recordsPerDay());
        findings.below(".volume.activeHours", volume == null ? null : volume.activeHours());
        findings.below(".volume.peakFactor", volume == null ? null : volume.peakFactor());
        findings.below(".processing.perRecord", processing == null ? null : processing.perRecord());
        if (IntegrationVerdicts.concurrency(processing) == Verdict.UNKNOWN) {
            findings.below(".processing.maxInFlight", null);
        }
    }

    static void latency(Integration integration, Findings findings) {
        Timeliness timeliness = integration.timeliness();
        style(integration, findings);
        findings.below(".timeliness.latencyP95", timeliness == null ? null : timeliness.latencyP95());
        findings.below(".timeliness.latencyBudget", timeliness == null ? null : timeliness.latencyBudget());
    }

    static void fields(Integration integration, Findings findings) {
        List<Payload.Field> fields =
                integration.payload() == null ? null : integration.payload().fields();
        if (fields == null) {
            findings.below(".payload.fields", null);
            return;
        }
        for (Payload.Field field : fields) {
            if (IntegrationVerdicts.field(field) == Verdict.UNKNOWN) {
                String path = ".payload.fields[" + field.name() + "]";
                findings.below(path + ".sent", field.sent());
                findings.below(path + ".neededFor", field.neededFor());
            }
        }
    }

    static void volume(Findings findings) {
        findings.below(".volume.recordsPerDay", null);
    }
}
