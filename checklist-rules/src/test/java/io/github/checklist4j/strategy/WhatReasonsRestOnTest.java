package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.rules.Found;
import io.github.checklist4j.rules.Rule;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reason holds what picks the thing that it is about, too, though nobody needs to be told. */
class WhatReasonsRestOnTest {
    private static Found found(Rule<?> rule, String facts) {
        String json = "{\"id\": \"p\", \"asOf\": \"2026-11-01\", " + facts.replace('\'', '"') + "}";
        Project project = ChecklistJson.standard().read(json, Project.class);
        return rule.judge(IntegrationStrategy.assessor().evaluation(project, null)).found().stream()
                .filter(found -> found.verdict() == Verdict.NOT_SATISFIED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_component_is_looked_at_because_an_integration_passes_it() {
        Found found = found(
                rule("platform.resilience-adequate.controls"),
                "'platform': {'components': [{'id': 'bus', 'securityControls': []}],"
                        + " 'requirements': {'securityControls': ['audit']}},"
                        + "'integrations': [{'id': 'orders', 'via': ['bus']}]");
        assertThat(found.answer().facts().paths())
                .containsExactly(
                        "platform.components[bus].securityControls",
                        "platform.requirements.securityControls",
                        "integrations[orders].via");
        assertThat(found.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.comparisons()).hasSize(1);
            assertThat(reason.given()).isEmpty();
        });
    }

    @Test
    void where_nobody_knows_who_agreed_it_matters_who_is_listed() {
        Found found = found(
                rule("goals.benefits-documented.agreed"),
                "'goals': [{'id': 'fast'}], 'stakeholders': [{'id': 'admin', 'role': 'DEVELOPER'}]");
        assertThat(found.answer().facts().paths()).containsExactly("stakeholders[admin].role", "stakeholders");
    }

    @Test
    void where_nothing_is_passed_no_role_matters() {
        Found found = found(
                rule("platform.middleware-decided.use"),
                "'platform': {'decision': {'choice': 'MIDDLEWARE'}, 'components': ["
                        + "{'id': 'bus', 'role': 'MESSAGING'}, {'id': 'hub', 'role': 'MIDDLEWARE'}]},"
                        + "'integrations': [{'id': 'orders', 'via': [], 'fallback': []}]");
        assertThat(found.answer().facts().paths())
                .containsExactly(
                        "integrations[orders].fallback", "integrations[orders].via", "platform.decision.choice");
    }

    @Test
    void what_drives_a_line_says_what_is_sent_again() {
        Found found = found(
                rule("pattern.costs-estimated.retries"),
                "'costs': {'currency': 'EUR', 'lines': [{'id': 'calls', 'kind': 'FLOW', 'unitPrice': 1, 'quantity': 3000,"
                        + " 'drivenBy': ['orders']}]}, 'integrations': [{'id': 'orders',"
                        + " 'volume': {'recordsPerDay': 100}, 'processing': {'retryShare': 0.1}}]");
        assertThat(found.answer().facts().paths()).contains("costs.lines[calls].kind", "costs.lines[calls].drivenBy");
    }

    @Test
    void a_component_that_is_called_is_missed_among_products_that_are_known() {
        Found found = found(
                rule("pattern.capacity-matched.limits"),
                "'platform': {'components': [{'id': 'bus', 'product': 'service-bus-standard'}]},"
                        + "'integrations': [{'id': 'orders', 'endpoint': 'LOGIC_APP'}]");
        assertThat(found.answer().facts().paths()).contains("platform.components[bus].product");
    }

    @Test
    void what_picks_another_limit_is_no_part_of_the_reason_why_one_is_passed() {
        Found found = found(
                rule("pattern.capacity-matched.limits"),
                "'systems': [{'id': 'crm', 'kind': 'DATAVERSE'}, {'id': 'shop', 'kind': 'WEBSITE'}],"
                        + "'identities': [{'id': 'app', 'kind': 'APPLICATION_USER'}],"
                        + "'integrations': [{'id': 'orders', 'source': 'crm', 'target': 'shop', 'direction': 'ONE_WAY',"
                        + " 'via': [], 'identity': 'app', 'endpoint': 'WEBHOOK', 'style': 'ASYNCHRONOUS',"
                        + " 'timeliness': {'latencyP95': 'PT2M'}}]");
        assertThat(found.answer().facts().paths())
                .containsExactly("integrations[orders].timeliness.latencyP95", "integrations[orders].endpoint");
    }

    @Test
    void of_dual_write_both_directions_end_in_dataverse() {
        Found found = found(
                rule("pattern.capacity-matched.limits"),
                "'identities': [{'id': 'app', 'kind': 'PORTAL_LOGIN', 'users': 1}],"
                        + "'integrations': [{'id': 'orders', 'endpoint': 'DUAL_WRITE', 'direction': 'BIDIRECTIONAL',"
                        + " 'identity': 'app', 'volume': {'recordsPerDay': 100000},"
                        + " 'processing': {'operationsPerRecord': 10}}]");
        assertThat(found.answer().facts().paths())
                .contains(
                        "integrations[orders].endpoint",
                        "integrations[orders].direction",
                        "integrations[orders].identity",
                        "identities[app].kind")
                .doesNotContain("integrations[orders].via", "integrations[orders].style");
    }

    @Test
    void a_budget_is_passed_because_of_the_months_and_the_currency_that_all_lines_share() {
        Found found = found(
                rule("pattern.costs-estimated.budget"),
                "'costs': {'horizonMonths': 12, 'budget': {'amount': 100, 'currency': 'EUR'}, 'lines': [{'id': 'bus',"
                        + " 'kind': 'FIXED', 'lifecycle': 'RUN', 'unitPrice': 10, 'quantity': 1, 'currency': 'EUR'},"
                        + " {'id': 'tables', 'kind': 'FIXED', 'unitPrice': 0, 'currency': 'EUR'}]}");
        assertThat(found.answer().facts().paths())
                .contains("costs.horizonMonths", "costs.lines[bus].lifecycle", "costs.lines[tables].currency");
        assertThat(found.reasons()).singleElement().satisfies(reason -> assertThat(reason.given())
                .isEmpty());
    }

    @Test
    void of_many_tests_that_are_too_small_it_matters_that_they_say_what_they_run() {
        String tests = IntStream.range(0, 11)
                .mapToObj(i -> "{'id': 't" + i + "', 'integrations': ['orders'], 'peakRecordsPer5Minutes': 1}")
                .collect(Collectors.joining(", "));
        Found found = found(
                rule("governance.end-to-end-tests-planned.tried"),
                "'integrations': [{'id': 'orders', 'patterns': ['BATCHING'], 'volume': {'recordsPerDay': 1000000,"
                        + " 'activeHours': 8, 'peakFactor': 2}}], 'tests': [" + tests + "]");
        assertThat(found.answer().facts().paths())
                .contains("tests[t0].peakRecordsPer5Minutes", "tests[t0].integrations", "tests[t10].integrations");
    }

    @Test
    void a_mesh_is_one_because_no_other_system_is_listed() {
        Found found = found(
                rule("design.architecture-aligned.no-mesh"),
                "'systems': [{'id': 'a'}, {'id': 'b'}, {'id': 'c'}],"
                        + "'integrations': [{'id': 'x', 'source': 'a', 'target': 'b', 'via': []},"
                        + " {'id': 'y', 'source': 'b', 'target': 'c', 'via': []},"
                        + " {'id': 'z', 'source': 'c', 'target': 'a', 'via': []}]");
        assertThat(found.answer().facts().paths()).contains("systems");
    }

    @Test
    void of_a_product_of_which_nothing_is_published_the_role_says_that_it_stores_nothing() {
        Found found = found(
                rule("platform.resilience-adequate.availability"),
                "'systems': [{'id': 'a', 'availabilityPercent': '99.9 %'}, {'id': 'b', 'availabilityPercent': '50 %'}],"
                        + "'platform': {'requirements': {'availabilityPercent': '99 %'}, 'components': [{'id': 'hub',"
                        + " 'product': 'relay-of-our-own', 'role': 'MIDDLEWARE', 'availabilityPercent': '99.9 %'}]},"
                        + "'integrations': [{'id': 'x', 'source': 'a', 'target': 'b', 'via': ['hub'], 'style': 'ASYNCHRONOUS'}]");
        assertThat(found.answer().facts().paths())
                .contains("platform.components[hub].role", "platform.components[hub].product");
    }

    @Test
    void where_no_component_is_listed_that_alone_says_that_a_link_is_direct() {
        Found found = found(
                rule("design.architecture-aligned.direct-links"),
                "'systems': [{'id': 'a', 'hosting': 'CLOUD'}, {'id': 'b', 'hosting': 'CLOUD'},"
                        + " {'id': 'f', 'hosting': 'CLOUD'}, {'id': 'c', 'hosting': 'ON_PREMISES'},"
                        + " {'id': 'd', 'hosting': 'ON_PREMISES'}, {'id': 'e', 'hosting': 'ON_PREMISES'}],"
                        + "'platform': {'components': []},"
                        + "'integrations': [{'id': 'x', 'source': 'a', 'target': 'b', 'via': []},"
                        + " {'id': 'y', 'source': 'b', 'target': 'a'}]");
        assertThat(found.answer().facts().paths())
                .contains("platform.components")
                .doesNotContain("integrations[x].via", "integrations[y].via");
    }

    private static Rule<?> rule(String id) {
        return IntegrationStrategy.assessor().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
