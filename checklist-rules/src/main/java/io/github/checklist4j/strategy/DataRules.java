package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Payload.Classification;
import io.github.checklist4j.keys.FieldFacts;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** {@code design.data-minimized}: only data that somebody needs is moved and kept. */
final class DataRules {
    private static final String TASK = "design.data-minimized";

    private static final Condition<Payload.Field> IS_STORED = FieldFacts.STORED.is(true);

    static final Condition<Payload.Field> IS_MOVED = anyOf(FieldFacts.SENT.is(true), IS_STORED);

    static final Condition<Payload.Field> IS_NEEDED = FieldFacts.NEEDED_FOR.isNotEmpty();

    static final Condition<Payload.Field> IS_COPIED_FOR_REPORTS = allOf(IS_STORED, FieldFacts.REPORTING_ONLY.is(true));

    static final Condition<Integration> FEEDS_A_TRANSACTIONAL_STORE =
            IntegrationFacts.TARGET.has(SystemFacts.STORE.is(Store.TRANSACTIONAL));

    private static final Condition<Payload.Field> IS_KEPT_ABOUT_A_PERSON =
            allOf(IS_STORED, FieldFacts.CLASSIFICATION.isOneOf(Classification.PERSONAL, Classification.SENSITIVE));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "needed")
                    .forEach(INTEGRATIONS)
                    .forEach(IntegrationFacts.FIELDS)
                    .when(IS_MOVED)
                    .require(IS_NEEDED)
                    .because("a field that nobody needs costs transfer and storage every day")
                    .remedy("name the purpose or process that needs the field, or drop the field")
                    .shows(SurplusFields::table),
            rule(TASK, "not-for-reports")
                    .forEach(INTEGRATIONS)
                    .when(FEEDS_A_TRANSACTIONAL_STORE)
                    .require(IntegrationFacts.FIELDS.every(given(IS_STORED, FieldFacts.REPORTING_ONLY.is(false))))
                    .because("a transactional store is the dearest place for data that only reports read")
                    .remedy("let the reports read from a store that is made for them"),
            rule(TASK, "retention")
                    .forEach(INTEGRATIONS)
                    .forEach(IntegrationFacts.FIELDS)
                    .when(IS_KEPT_ABOUT_A_PERSON)
                    .require(FieldFacts.RETENTION.isKnown())
                    .because("personal data that is never deleted is a growing risk")
                    .remedy("state how long the field is kept"));

    private DataRules() {}
}
