package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.rules.Rule;
import org.junit.jupiter.api.Test;

/** The rules of the standard, task by task: none is lost, and none that violates its task turns into one that only advises. */
class StandardRulesTest {
    private static String line(Rule<?> rule) {
        String id = rule.id().replace(rule.task() + ".", "");
        return rule.task() + ": " + id + (rule.isAdvice() ? " (advice)" : "");
    }

    @Test
    void are_these() {
        assertThat(StandardRules.all().stream().map(StandardRulesTest::line)).containsExactly("""
                goals.benefits-documented: exist
                goals.benefits-documented: stated
                goals.benefits-documented: beneficial
                goals.benefits-documented: measured
                goals.benefits-documented: documented
                goals.benefits-documented: agreed
                goals.strategy-supported: both-horizons
                goals.strategy-supported: goals-exist
                goals.strategy-supported: objective-served
                goals.strategy-supported: goal-aligned
                goals.strategy-supported: integration-justified
                goals.architecture-explained: drawn
                goals.architecture-explained: summarised
                goals.architecture-explained: purpose
                goals.architecture-explained: owned
                goals.architecture-explained: connected
                goals.architecture-explained: ends
                goals.architecture-explained: course
                goals.architecture-explained: touchpoint
                goals.architecture-explained: quantities
                goals.purpose-shared: application-owner
                goals.purpose-shared: both-sides
                goals.purpose-shared: briefed
                platform.hosting-understood: systems
                platform.hosting-understood: components
                platform.hosting-understood: crossings
                platform.hosting-understood: scenario
                platform.middleware-decided: choice
                platform.middleware-decided: rationale
                platform.middleware-decided: date
                platform.middleware-decided: options
                platform.middleware-decided: use
                platform.middleware-decided: score
                platform.observability-ready: capabilities
                platform.resilience-adequate: controls-stated
                platform.resilience-adequate: availability-stated
                platform.resilience-adequate: recovery-stated
                platform.resilience-adequate: availability
                platform.resilience-adequate: recovery
                platform.resilience-adequate: controls
                platform.alm-enabled: components
                platform.alm-enabled: integrations
                design.architecture-aligned: components
                design.architecture-aligned: style
                design.architecture-aligned: reviewed
                design.architecture-aligned: no-mesh
                design.architecture-aligned: tight-link (advice)
                design.architecture-aligned: direct-links (advice)
                design.data-minimized: needed
                design.data-minimized: not-for-reports
                design.data-minimized: retention
                design.options-compared: each-aspect
                design.options-compared: two-options
                design.options-compared: both-sides
                design.options-compared: chosen
                design.options-compared: reasoned
                pattern.messaging-reliable: style
                pattern.messaging-reliable: durable
                pattern.messaging-reliable: retry
                pattern.messaging-reliable: dead-letter
                pattern.messaging-reliable: idempotency
                pattern.messaging-reliable: loss
                pattern.messaging-reliable: ordering
                pattern.messaging-reliable: synchronous
                pattern.messaging-reliable: synchronous-availability
                pattern.messaging-reliable: synchronous-failure
                pattern.messaging-reliable: patterns (advice)
                pattern.capacity-matched: limits
                pattern.capacity-matched: add-ons (advice)
                pattern.capacity-matched: user-limits (advice)
                pattern.costs-estimated: groups
                pattern.costs-estimated: component
                pattern.costs-estimated: store
                pattern.costs-estimated: line
                pattern.costs-estimated: width
                pattern.costs-estimated: inflow
                pattern.costs-estimated: growth
                pattern.costs-estimated: horizon
                pattern.costs-estimated: age
                pattern.costs-estimated: flat (advice)
                pattern.costs-estimated: storage-growth (advice)
                pattern.costs-estimated: support (advice)
                pattern.costs-estimated: retries (advice)
                pattern.costs-estimated: spread (advice)
                pattern.costs-estimated: budget
                pattern.costs-estimated: budget-highest (advice)
                governance.integration-tests-planned: user-experience
                governance.integration-tests-planned: performance
                governance.end-to-end-tests-planned: tried
                governance.end-to-end-tests-planned: patterns (advice)
                governance.changes-managed: owned
                governance.changes-managed: documented
                governance.changes-managed: goals
                governance.changes-managed: integrations
                governance.changes-managed: assessed
                governance.changes-managed: approved-first
                governance.impacts-analyzed: covered
                pattern.capacity-matched: anti-pattern.chatty-calls (advice)
                pattern.capacity-matched: anti-pattern.batch-in-plug-in (advice)
                pattern.capacity-matched: anti-pattern.export-by-business-event (advice)
                pattern.capacity-matched: anti-pattern.spike (advice)
                pattern.capacity-matched: anti-pattern.migration-by-dual-write
                pattern.capacity-matched: anti-pattern.data-event-flood
                pattern.capacity-matched: anti-pattern.single-account (advice)
                pattern.messaging-reliable: anti-pattern.synchronous-volume
                pattern.messaging-reliable: anti-pattern.real-time-without-need
                pattern.messaging-reliable: anti-pattern.long-budget (advice)
                pattern.messaging-reliable: anti-pattern.retry-against-throttling
                pattern.messaging-reliable: anti-pattern.webhook-must-not-lose
                platform.alm-enabled: anti-pattern.secrets-in-code (advice)
                platform.observability-ready: anti-pattern.telemetry-flood (advice)
                platform.observability-ready: anti-pattern.monitor-on-path (advice)
                governance.integration-tests-planned: anti-pattern.test-as-administrator (advice)
                governance.integration-tests-planned: anti-pattern.test-below-peak (advice)
                """.split("\n"));
    }

    @Test
    void say_why_they_matter_and_what_helps() {
        assertThat(StandardRules.all()).allSatisfy(rule -> {
            assertThat(rule.because()).as(rule.id()).isNotBlank();
            assertThat(rule.remedy()).as(rule.id()).isNotBlank();
        });
    }

    @Test
    void are_those_of_the_assessor() {
        assertThat(IntegrationStrategy.assessor().rules())
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(
                        StandardRules.all().stream().map(Rule::id).toList());
    }
}
