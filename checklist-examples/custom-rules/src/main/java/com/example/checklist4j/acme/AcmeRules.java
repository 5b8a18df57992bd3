package com.example.checklist4j.acme;

// readme:begin
import static io.github.checklist4j.facts.MessageStyle.ASYNCHRONOUS;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.IntegrationFacts.USER_WAITS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.rules.Rule;

/** A rule of Acme's own, which makes a standard task stricter. */
final class AcmeRules {
    static final Rule<Integration> NO_NIGHTLY_SYNC = rule("acme.no-nightly-sync")
            .decides("pattern.messaging-reliable")
            .forEach(INTEGRATIONS)
            .when(RECORDS_PER_DAY.atLeast(1_000))
            .require(anyOf(STYLE.is(ASYNCHRONOUS), USER_WAITS.is(true)))
            .because("a synchronous chain stands still as soon as one link does")
            .remedy("put a durable queue between the systems");
}
// readme:end
