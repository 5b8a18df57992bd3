package com.example.checklist4j.benchmarks.library;

import static io.github.checklist4j.facts.MessageStyle.ASYNCHRONOUS;
import static io.github.checklist4j.facts.MessageStyle.SYNCHRONOUS;
import static io.github.checklist4j.keys.IntegrationFacts.ACTIVE_HOURS;
import static io.github.checklist4j.keys.IntegrationFacts.DEAD_LETTER;
import static io.github.checklist4j.keys.IntegrationFacts.DURABLE;
import static io.github.checklist4j.keys.IntegrationFacts.FIELDS;
import static io.github.checklist4j.keys.IntegrationFacts.IDEMPOTENT;
import static io.github.checklist4j.keys.IntegrationFacts.LATENCY_BUDGET;
import static io.github.checklist4j.keys.IntegrationFacts.LATENCY_P95;
import static io.github.checklist4j.keys.IntegrationFacts.MAX_IN_FLIGHT;
import static io.github.checklist4j.keys.IntegrationFacts.PEAK_FACTOR;
import static io.github.checklist4j.keys.IntegrationFacts.PER_RECORD;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.RETRY;
import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.IntegrationFacts.TARGET;
import static io.github.checklist4j.keys.ProjectFacts.BUDGET;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.LINES;
import static io.github.checklist4j.keys.ProjectFacts.OWNER;
import static io.github.checklist4j.keys.ProjectFacts.STAKEHOLDERS;
import static io.github.checklist4j.keys.ProjectFacts.SYSTEMS;
import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.namedBy;

import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.decisions.Reach;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.keys.CostLineFacts;
import io.github.checklist4j.keys.FieldFacts;
import io.github.checklist4j.keys.StakeholderFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions as an author of rules would write them. */
final class LibraryRules {
    private static final Condition<Integration> REQUESTS_ALLOWED = condition(
            "the requests of the busiest five minutes are allowed",
            RECORDS_PER_DAY,
            ACTIVE_HOURS,
            PEAK_FACTOR,
            Arithmetic::requestsAllowed);

    private static final Condition<Integration> EXECUTION_ALLOWED = condition(
            "the execution time of the busiest five minutes is allowed",
            List.of(RECORDS_PER_DAY, ACTIVE_HOURS, PEAK_FACTOR, PER_RECORD),
            values -> Arithmetic.executionAllowed(
                    values.get(RECORDS_PER_DAY),
                    values.get(ACTIVE_HOURS),
                    values.get(PEAK_FACTOR),
                    values.get(PER_RECORD)));

    private static final Condition<Integration> WITHIN_BUDGET = condition(
            "the latency is within the budget",
            LATENCY_P95,
            LATENCY_BUDGET,
            (latency, budget) -> latency.high().compareTo(budget) <= 0);

    private static final Condition<Project> AFFORDABLE = condition(
            "five years cost no more than the budget",
            LINES,
            BUDGET,
            (lines, budget) -> Arithmetic.fiveYearCost(lines).compareTo(budget.amount()) <= 0);

    private static final ListFact<Project, ConnectedSystem> AROUND_THE_FIRST =
            Fact.derived("systems", List.of(SYSTEMS, INTEGRATIONS), LibraryRules::aroundTheFirst, ConnectedSystem::id);

    static final List<Rule<?>> ALL = List.of(
            about(Decision.R01).require(OWNER.isStated()),
            about(Decision.R02).require(STAKEHOLDERS.some(StakeholderFacts.ROLE.is(Stakeholder.Role.SPONSOR))),
            about(Decision.R03).require(SYSTEMS.isNotEmpty()),
            about(Decision.R04).forEach(SYSTEMS).require(SystemFacts.OWNER.isStated()),
            each(Decision.R05)
                    .require(allOf(
                            SOURCE.has(SystemFacts.PURPOSE.isStated()), TARGET.has(SystemFacts.PURPOSE.isStated()))),
            each(Decision.R06).require(STYLE.isKnown()),
            each(Decision.R07).when(STYLE.is(ASYNCHRONOUS)).require(DURABLE.is(true)),
            each(Decision.R08).require(RETRY.isNot(Delivery.Retry.NONE)),
            each(Decision.R09).when(STYLE.is(ASYNCHRONOUS)).require(DEAD_LETTER.is(true)),
            each(Decision.R10).when(RETRY.isNot(Delivery.Retry.NONE)).require(IDEMPOTENT.is(true)),
            each(Decision.R11)
                    .require(allOf(REQUESTS_ALLOWED, EXECUTION_ALLOWED, MAX_IN_FLIGHT.atMost(Arithmetic.CONCURRENCY))),
            each(Decision.R12).when(STYLE.is(SYNCHRONOUS)).require(WITHIN_BUDGET),
            each(Decision.R13)
                    .require(FIELDS.every(anyOf(FieldFacts.SENT.is(false), FieldFacts.NEEDED_FOR.isNotEmpty()))),
            about(Decision.R14)
                    .forEach(AROUND_THE_FIRST)
                    .require(SystemFacts.OWNER.has(StakeholderFacts.BRIEFED_ON.isNotEmpty())),
            each(Decision.R15).require(namedBy(TESTS, TestFacts.INTEGRATIONS)),
            about(Decision.R16).require(LINES.covers(CostLineFacts.LIFECYCLE, CostLine.Lifecycle.values())),
            about(Decision.R17).forEach(LINES).require(CostLineFacts.BASIS.isKnown()),
            about(Decision.R18).require(AFFORDABLE),
            each(Decision.R19).require(RECORDS_PER_DAY.isKnown()));

    private LibraryRules() {}

    private static Rule<Project> about(Decision decision) {
        return Rule.rule(decision.rule()).decides(decision.task()).because(decision.because());
    }

    private static Rule<Integration> each(Decision decision) {
        return about(decision).forEach(INTEGRATIONS);
    }

    private static @Nullable List<ConnectedSystem> aroundTheFirst(Subject<Project> project) {
        List<ConnectedSystem> systems = SYSTEMS.of(project);
        List<Integration> integrations = INTEGRATIONS.of(project);
        return systems == null || integrations == null ? null : Reach.ofFirst(systems, integrations);
    }
}
