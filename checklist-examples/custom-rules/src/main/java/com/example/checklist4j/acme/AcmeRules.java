package com.example.checklist4j.acme;

import static io.github.checklist4j.facts.MessageStyle.ASYNCHRONOUS;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.IntegrationFacts.USER_WAITS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Rule;

/** Acme's own rules: one for a task of its own, one that makes a standard task stricter. */
final class AcmeRules {
    static final Rule<Integration> CONTRACT_IN_FORCE = rule("acme.contract-in-force")
            .decides(AcmeExtension.CONTRACTS)
            .forEach(INTEGRATIONS)
            .require(condition(
                    "the contract is in force",
                    AcmeFacts.CONTRACT_UNTIL,
                    Fact.evaluationDate(),
                    (until, today) -> !until.isBefore(today)))
            .because("nobody answers a call about an interface whose contract has ended")
            .remedy("renew the contract");

    // readme:begin
    static final Rule<Integration> NO_NIGHTLY_SYNC = rule("acme.no-nightly-sync")
            .decides("pattern.messaging-reliable")
            .forEach(INTEGRATIONS)
            .when(RECORDS_PER_DAY.atLeast(1_000))
            .require(anyOf(STYLE.is(ASYNCHRONOUS), USER_WAITS.is(true)))
            .because("a synchronous chain stands still as soon as one link does")
            .remedy("put a durable queue between the systems");
    // readme:end

    private AcmeRules() {}
}
