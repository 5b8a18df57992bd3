package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.report.TextReport;
import org.junit.jupiter.api.Test;

/** What a lead reads leads on: both sides of each comparison, in the unit of the file, by names, and nothing rounded away. */
class MessagesThatLeadTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();

    /** What is told of some facts; a text in quotes may stand between apostrophes. */
    private static String told(String facts) {
        String json = "{\"id\": \"p\", \"asOf\": \"2026-11-01\", " + facts.replace('\'', '"') + "}";
        return TextReport.details(ASSESSOR.assess(ChecklistJson.standard().read(json, Project.class)));
    }

    private static String chain(String erp, String requirements) {
        return told(
                "'systems': [{'id': 'shop', 'availabilityPercent': 100}, " + erp + "],"
                        + "'platform': {'components': [], 'requirements': " + requirements + "},"
                        + "'integrations': [{'id': 'orders', 'source': 'shop', 'target': 'erp', 'via': [], 'style': 'SYNCHRONOUS'}]");
    }

    @Test
    void a_composite_availability_stands_beside_the_target() {
        assertThat(chain("{'id': 'erp', 'availabilityPercent': 99}", "{'availabilityPercent': 99.5}"))
                .contains(
                        "composite availability: 99 %; expected at least 99.5 %"
                                + " (platform.requirements.availabilityPercent); downtime: 432.0 minutes/month, weakest link: systems[erp]");
    }

    @Test
    void an_availability_that_fails_does_not_look_like_its_target() {
        assertThat(chain("{'id': 'erp', 'availabilityPercent': 99.499999}", "{'availabilityPercent': 99.5}"))
                .contains("composite availability: 99.499999 %; expected at least 99.5 %");
    }

    @Test
    void a_time_is_told_as_the_file_states_it() {
        assertThat(chain("{'id': 'erp', 'rto': 'P3D', 'rpo': 'PT0S'}", "{'rto': 'P1D', 'rpo': 'PT1H'}"))
                .contains("systems[erp].rto: P3D; expected is at most P1D (platform.requirements.rto)");
    }

    @Test
    void a_decision_stands_beside_what_is_used() {
        assertThat(told("'platform': {'components': [{'id': 'hub', 'role': 'MIDDLEWARE'}],"
                        + "'decision': {'choice': 'DIRECT_CONNECTORS'}},"
                        + "'integrations': [{'id': 'orders', 'via': ['hub']}]"))
                .contains("""
                        platform.components[hub].role: MIDDLEWARE; expected is not MIDDLEWARE
                                with integrations[orders].via: hub; expected not names hub
                                given platform.decision.choice: DIRECT_CONNECTORS""");
    }

    @Test
    void a_declared_scenario_stands_beside_the_computed_one() {
        assertThat(told("'systems': [{'id': 'erp', 'hosting': 'ON_PREMISES', 'kind': 'BUSINESS_APPLICATION'}],"
                        + "'platform': {'components': [], 'scenario': 'SIMPLE_CLOUD'}"))
                .contains("scenario by the facts: SIMPLE_HYBRID; expected is SIMPLE_CLOUD")
                .contains("given platform.scenario: SIMPLE_CLOUD");
    }

    private static String tested(String tests) {
        return told("'integrations': [{'id': 'orders', 'patterns': ['BATCHING'],"
                + " 'frequency': 'P1D', 'volume': {'recordsPerDay': 14400, 'activeHours': 24, 'peakFactor': 2}}]"
                + tests);
    }

    @Test
    void the_load_of_a_test_stands_beside_the_planned_peak_with_integration_and_test() {
        assertThat(tested(", 'tests': [{'id': 'rush', 'kind': 'END_TO_END', 'integrations': ['orders'],"
                        + " 'throttled': true, 'frequency': 'P1D', 'peakRecordsPer5Minutes': 50}]"))
                .contains(
                        "planned peak of integrations[orders]: 100 records/5 minutes; expected at most 50 records/5 minutes"
                                + " (tests[rush].peakRecordsPer5Minutes)");
    }

    @Test
    void a_frequency_of_a_test_is_told_in_the_unit_of_the_file() {
        assertThat(tested(", 'tests': [{'id': 'rush', 'kind': 'END_TO_END', 'integrations': ['orders'],"
                        + " 'throttled': true, 'frequency': 'P7D', 'peakRecordsPer5Minutes': 100}]"))
                .contains("tests[rush].frequency: P7D; expected at most P1D (integrations[orders].frequency)");
    }

    @Test
    void tests_are_unknown_where_nobody_says_and_none_where_there_are_none() {
        assertThat(tested("")).contains("find out tests").doesNotContain("tests: none");
        assertThat(tested(", 'tests': []")).contains("tests: none; expected that a test of kind");
    }

    @Test
    void what_nobody_states_is_unknown_and_not_the_bounds_of_its_kind() {
        String told = tested(", 'tests': [{'id': 'rush', 'kind': 'END_TO_END', 'integrations': ['orders'],"
                + " 'throttled': true, 'frequency': 'P1D'}]");
        assertThat(told)
                .contains("planned peak of integrations[orders]: 100 records/5 minutes; expected at most unknown"
                        + " (tests[rush].peakRecordsPer5Minutes)")
                .doesNotContain("1,000,000,000");
    }

    private static String compared(String options, String choice) {
        return told("'optionComparisons': [{'aspect': 'DATA', 'options': [" + options + "], 'choice': '" + choice
                + "', 'reason': 'it is near'}]");
    }

    private static final String COPY = "{'name': 'copy', 'benefits': ['near'], 'drawbacks': ['old']}";

    @Test
    void options_are_told_by_their_names() {
        assertThat(compared(COPY, "copy"))
                .contains("optionComparisons[0].options: copy; expected at least two options were weighed");
        assertThat(compared(COPY + ", {'name': 'view', 'benefits': ['new'], 'drawbacks': []}", "copy"))
                .containsPattern("options\\[1]\\.drawbacks: none; expected is not empty\\s+given option: view");
        assertThat(compared(COPY + ", {'name': 'view', 'benefits': ['new'], 'drawbacks': ['slow']}", "mirror"))
                .contains("choice: mirror; expected one of copy, view (optionComparisons[0].options); aspect: DATA");
    }

    @Test
    void the_decided_branch_of_an_alternative_stands_beside_the_open_one() {
        assertThat(told("'architecture': {'approvedStyles': ['ASYNCHRONOUS']},"
                        + " 'integrations': [{'id': 'orders', 'style': 'SYNCHRONOUS'}]"))
                .containsPattern(
                        "integrations\\[orders]\\.style: SYNCHRONOUS; expected one of ASYNCHRONOUS"
                                + " \\(architecture\\.approvedStyles\\)\\s+find out integrations\\[orders]\\.design\\.approvedDeviation");
    }

    private static String busy(String records) {
        return told("'identities': [{'id': 'app', 'kind': 'APPLICATION_USER', 'users': 1, 'servers': 1}],"
                + "'integrations': [{'id': 'orders', 'endpoint': 'DATAVERSE_WEB_API', 'identity': 'app', 'via': [],"
                + " 'volume': {'recordsPerDay': " + records
                + ", 'activeHours': 24, 'peakFactor': 1, 'growthPerMonth': 0},"
                + " 'processing': {'batchSize': 1, 'vehicle': 'SINGLE', 'perRecord': 'PT0.01S', 'perRequest': 'PT0S',"
                + " 'maxInFlight': 2, 'retryShare': 0}}]");
    }

    @Test
    void a_share_that_fails_is_not_told_as_the_bound() {
        assertThat(busy("1382469")).contains("utilisation: 80.02 %");
    }

    @Test
    void a_width_that_fails_is_not_told_as_what_its_basis_allows() {
        assertThat(told("'costs': {'currency': 'EUR', 'lines': [{'id': 'hub', 'kind': 'FIXED', 'basis': 'CALCULATOR',"
                        + " 'amountPerMonth': {'low': 60.0001, 'likely': 100, 'high': 140}}]}"))
                .contains("width: 39.99995 %; expected at least 40 % (costs.lines[hub].basis CALCULATOR)");
    }

    @Test
    void a_waiver_that_ended_and_an_attestation_that_decides_nothing_are_told_in_words() {
        assertThat(told("'waivers': [{'task': 'platform.alm-enabled', 'by': 'Ada', 'reason': 'soon',"
                        + " 'until': '2026-10-01'}, {'task': 'platform.alm-enabled', 'by': 'Ada', 'reason': 'soon',"
                        + " 'from': '2026-12-01', 'until': '2026-12-31'}],"
                        + "'attestations': [{'task': 'platform.alm-enabled', 'by': 'Ada', 'on': '2026-10-01',"
                        + " 'done': true, 'evidence': 'a page'}]"))
                .contains(
                        "waiver that has ended or not begun: platform.alm-enabled: waived by Ada until 2026-10-01: soon;"
                                + " it has ended by 2026-11-01")
                .contains("until 2026-12-31: soon; it begins on 2026-12-01")
                .contains("attestation that decides nothing: platform.alm-enabled: attested by Ada on 2026-10-01,"
                        + " evidence a page, until (not stated); rules decide the task");
    }
}
