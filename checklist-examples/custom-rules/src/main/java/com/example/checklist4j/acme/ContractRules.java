package com.example.checklist4j.acme;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Rule;

/** Decides the task that Acme adds, from a fact that Acme adds. */
final class ContractRules {
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

    private ContractRules() {}
}
