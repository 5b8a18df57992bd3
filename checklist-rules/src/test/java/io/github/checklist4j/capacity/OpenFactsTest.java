package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Tenant;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that are missing, shared, extreme or known to be none. */
class OpenFactsTest {
    private static final String PATH = "integrations[orders-to-erp].";

    @Test
    void names_the_batch_size_when_it_decides() {
        Utilisation requests = Flow.example().withBatch(null).utilisation("dataverse.requests");
        assertThat(requests.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(requests.missing()).containsExactly(PATH + "processing.batchSize");
        assertThat(requests.used().high()).isEqualByComparingTo("10000");
        assertThat(requests.band()).isNull();
    }

    @Test
    void names_only_the_facts_that_move_the_figure() {
        // 10,000 records are 10 calls, whether 1,000 or 1,001 go into one
        Flow flow = Flow.example().withBatch(Flow.between(1_000, 1_001));
        Integration retried = flow.integration("orders-to-erp")
                .processing(flow.processing()
                        .retryShare(Range.between(BigDecimal.ZERO, new BigDecimal("0.1")))
                        .build())
                .build();
        Utilisation requests =
                Flow.utilisation(Flow.capacity(flow.project(retried).build()), "dataverse.requests");
        assertThat(requests.used().high()).isEqualByComparingTo("11");
        assertThat(requests.used().open().paths()).containsExactly(PATH + "processing.retryShare");
    }

    @Test
    void does_not_care_for_the_batch_size_of_nothing() {
        Utilisation requests =
                Flow.example().withBatch(null).withRecords(Flow.exact(0)).utilisation("dataverse.requests");
        assertThat(requests.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(requests.ratio().open().paths()).isEmpty();
        assertThat(requests.crossing().month()).isEmpty();
        assertThat(requests.crossing().isKnown()).isTrue();
    }

    @Test
    void is_satisfied_when_no_batch_size_could_fail() {
        Utilisation requests =
                Flow.example().withBatch(null).withRecords(Flow.exact(40_000)).utilisation("dataverse.requests");
        assertThat(requests.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(requests.missing()).isEmpty();
    }

    @Test
    void fails_when_no_value_of_a_range_could_pass() {
        Utilisation requests = Flow.example()
                .withBatch(Flow.between(1, 2))
                .withRecords(Flow.exact(500_000))
                .utilisation("dataverse.requests");
        assertThat(requests.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void names_the_growth_when_only_the_horizon_is_open() {
        Utilisation seconds = Flow.example().withGrowth(null).utilisation("dataverse.execution-time");
        assertThat(seconds.now().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(seconds.later().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(seconds.missing()).containsExactly(PATH + "volume.growthPerMonth");
        assertThat(seconds.crossing().earliest()).isEqualTo(1);
        assertThat(seconds.crossing().latest()).isNull();
        assertThat(seconds.crossing().open()).containsExactly(PATH + "volume.growthPerMonth");
    }

    @Test
    void never_crosses_when_the_volume_shrinks() {
        Utilisation seconds =
                Flow.example().withGrowth(Range.exact(new BigDecimal("-0.1"))).utilisation("dataverse.execution-time");
        assertThat(seconds.crossing().isKnown()).isTrue();
        assertThat(seconds.crossing().month()).isEmpty();
    }

    @Test
    void adds_up_the_integrations_that_share_a_user() {
        Flow flow = Flow.example();
        Integration one = flow.integration("one").build();
        Integration two = flow.integration("two").build();
        Utilisation seconds =
                Flow.utilisation(Flow.capacity(flow.project(one, two).build()), "dataverse.execution-time");
        assertThat(seconds.used().low()).isEqualByComparingTo("1280");
        assertThat(seconds.integrations()).containsExactly("one", "two");
    }

    @Test
    void holds_an_integration_without_a_named_identity_against_every_identity() {
        Flow flow = Flow.example();
        Integration one = flow.integration("one").build();
        Integration two = flow.integration("two").identity(null).build();
        Capacity capacity = Flow.capacity(flow.project(one, two).build());
        Utilisation shared = Flow.utilisation(capacity, "dataverse.execution-time");
        assertThat(shared.subject()).isEqualTo("identities[svc-orders]");
        assertThat(shared.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(shared.missing()).contains("integrations[two].identity");
    }

    @Test
    void an_unknown_identity_has_as_many_users_as_one_of_those_that_are_known() {
        Flow flow = Flow.example();
        List<Identity> identities = List.of(
                new Identity("a", null, null, Flow.exact(2), null, null),
                new Identity("b", null, null, Flow.between(3, 4), null, null));
        ProjectBuilder project =
                flow.project(flow.integration("orders-to-erp").identity(null).build());
        Interval known = requests(project.identities(identities)).allowed();
        assertThat(known.low()).isEqualByComparingTo("6000"); // nobody may call
        assertThat(known.high()).isEqualByComparingTo("24000");
        Interval unknown = requests(project.identities(null)).allowed();
        assertThat(unknown.low()).isEqualByComparingTo("6000");
        assertThat(unknown.high()).isGreaterThan(BigDecimal.valueOf(1_000_000));
    }

    private static Utilisation requests(ProjectBuilder project) {
        return Flow.utilisation(Flow.capacity(project.build()), "dataverse.requests");
    }

    @Test
    void of_a_figure_are_missing_of_the_whole() {
        Flow steady = Flow.example().withBatch(null).withGrowth(Flow.exact(0));
        assertThat(Flow.missing(steady.capacity())).contains(PATH + "processing.batchSize");
        assertThat(Flow.missing(steady.withRecords(Flow.exact(900_000)).capacity()))
                .as("it fails whatever is open")
                .isEmpty();
    }

    @Test
    void names_what_keeps_the_headroom_of_today_open_although_the_limit_itself_will_hold() {
        // 60 % to 90 % of the pool, of which 80 % are to be used
        Utilisation pool = Flow.example()
                .withRecords(Flow.between(300_000, 450_000))
                .withGrowth(Flow.exact(0))
                .utilisation("entitlement.tenant-pool-base");
        assertThat(pool.now().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(pool.later().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(pool.missing()).containsExactly(PATH + "volume.recordsPerDay");
    }

    @Test
    void needs_no_pool_for_a_licensed_user() {
        Flow flow = Flow.example();
        Identity user = new Identity("svc-orders", null, Identity.Kind.LICENSED_USER, Flow.exact(20), null, null);
        Capacity capacity =
                Flow.capacity(flow.project(flow.integration("orders-to-erp").build())
                        .identities(List.of(user))
                        .build());
        Utilisation own = Flow.utilisation(capacity, "entitlement.licensed-user");
        assertThat(own.allowed().low()).isEqualByComparingTo("800000");
        assertThat(capacity.utilisations())
                .noneMatch(utilisation -> utilisation.subject().equals("platform.tenant"));
    }

    @Test
    void an_identity_of_unknown_kind_may_use_the_pool_or_a_quota_of_its_own() {
        Flow flow = Flow.example();
        Identity someone = new Identity("svc-orders", null, null, Flow.exact(1), null, null);
        ProjectBuilder project = flow.project(flow.integration("orders-to-erp").build());
        Capacity capacity = Flow.capacity(project.identities(List.of(someone)).build());
        Utilisation own = Flow.utilisation(capacity, "entitlement.portal-login");
        assertThat(own.subject()).isEqualTo("identities[svc-orders]");
        assertThat(own.missing()).containsExactly("identities[svc-orders].kind");
        assertThat(Flow.utilisation(capacity, "entitlement.tenant-pool-base").missing())
                .containsExactly("identities[svc-orders].kind");
    }

    @Test
    void an_identity_that_nobody_wrote_down_may_use_the_pool_or_a_quota_of_its_own() {
        Flow flow = Flow.example();
        Capacity capacity =
                Flow.capacity(flow.project(flow.integration("orders-to-erp").build())
                        .identities(null)
                        .build());
        assertThat(Flow.utilisation(capacity, "entitlement.portal-login").missing())
                .contains("identities");
        assertThat(Flow.utilisation(capacity, "entitlement.tenant-pool-base").missing())
                .contains("identities");
    }

    @Test
    void a_call_by_nobody_takes_of_no_quota_and_shares_its_limits_with_none() {
        Flow flow = Flow.example();
        Capacity capacity = Flow.capacity(flow.project(
                        flow.integration("one").identity("").build(),
                        flow.integration("two").identity("").build())
                .build());
        assertThat(capacity.utilisations())
                .noneMatch(utilisation -> utilisation.id().startsWith("entitlement."))
                .filteredOn(utilisation -> utilisation.id().equals("dataverse.requests"))
                .extracting(Utilisation::subject)
                .containsExactly("integrations[one]", "integrations[two]");
    }

    @Test
    void names_whichever_part_of_the_volume_is_open() {
        Range<BigDecimal> some = Flow.between(1, 2);
        Range<BigDecimal> one = Flow.exact(1);
        assertThat(used(new Volume(Flow.between(9_000, 90_000), one, one, one, null, null)))
                .containsExactly(PATH + "volume.recordsPerDay");
        assertThat(used(new Volume(Flow.exact(90_000), some, one, one, null, null)))
                .containsExactly(PATH + "volume.activeHours");
        assertThat(used(new Volume(Flow.exact(90_000), one, some, one, null, null)))
                .containsExactly(PATH + "volume.peakFactor");
        assertThat(used(new Volume(Flow.exact(90_000), one, one, some, null, null)))
                .isEmpty();
    }

    /** The same facts keep each figure open that comes of the volume, the last as well as the first. */
    private static List<String> used(Volume volume) {
        Flow flow = Flow.example();
        Integration integration =
                flow.integration("orders-to-erp").volume(volume).build();
        Capacity capacity = Flow.capacity(flow.project(integration).build());
        List<String> open =
                Flow.utilisation(capacity, "dataverse.requests").used().open().paths();
        for (String id : List.of("dataverse.execution-time", "client.in-flight")) {
            assertThat(Flow.utilisation(capacity, id).used().open().paths())
                    .as(id)
                    .isEqualTo(open);
        }
        return open;
    }

    @Test
    void is_bounded_by_what_the_record_declares_without_the_records() {
        Utilisation requests = Flow.example().withRecords(null).utilisation("dataverse.requests");
        // 10^15 records in 10 hours, three times as many at the peak, 10 in a request
        assertThat(requests.used().high()).isEqualByComparingTo("2500000000000");
        assertThat(requests.used().likely()).isNull();
        assertThat(requests.missing()).contains(PATH + "volume.recordsPerDay");
    }

    @Test
    void a_change_starts_from_the_high_value_of_a_range() {
        assertThat(Flow.example()
                        .withBatch(Flow.between(1, 2))
                        .withRecords(Flow.between(500_000, 600_000))
                        .suggestions("dataverse.requests"))
                .extracting(Suggestion::path, Suggestion::from)
                .contains(tuple(PATH + "processing.batchSize", "2"), tuple(PATH + "volume.recordsPerDay", "600000"));
    }

    @Test
    void a_pool_that_is_too_small_is_enough_for_fewer_records() {
        Flow flow = Flow.example().withRecords(Flow.exact(500_000)).withGrowth(Flow.exact(0));
        // 80 % of 750,000 requests are 400,000 records of 1.5 each
        assertThat(flow.suggestions("entitlement.tenant-pool-base"))
                .extracting(Suggestion::path, Suggestion::to)
                .containsExactly(
                        tuple(PATH + "processing.operationsPerRecord", "1.2"),
                        tuple(PATH + "volume.recordsPerDay", "400000"),
                        tuple("platform.tenant.dynamicsEnterpriseLicences", "88"));
    }

    @Test
    void a_batch_of_odata_is_bounded_unless_records_go_one_by_one() {
        assertThat(odata(null)).contains("finance-operations.batch");
        assertThat(odata(Processing.Vehicle.BATCH)).contains("finance-operations.batch");
        assertThat(odata(Processing.Vehicle.SINGLE)).doesNotContain("finance-operations.batch");
    }

    private static List<String> odata(Processing.Vehicle vehicle) {
        Flow flow = Flow.example()
                .withVehicle(vehicle)
                .withBatch(vehicle == Processing.Vehicle.SINGLE ? Flow.exact(1) : Flow.exact(10));
        return Flow.capacity(flow.project(flow.integration("x")
                                .endpoint(EndpointKind.FINANCE_OPERATIONS_ODATA)
                                .build())
                        .build())
                .utilisations()
                .stream()
                .map(Utilisation::id)
                .toList();
    }

    @Test
    void takes_the_largest_pool_and_no_more_than_the_maximum() {
        assertThat(pool(new Tenant(Flow.exact(1_000_000), Flow.exact(5), null, null)))
                .isEqualByComparingTo("10000000");
        assertThat(pool(new Tenant(Flow.exact(0), Flow.exact(5), Flow.exact(0), null)))
                .isEqualByComparingTo("25000");
    }

    private static BigDecimal pool(Tenant tenant) {
        return inTenant(tenant).allowed().low();
    }

    private static Utilisation inTenant(Tenant tenant) {
        Flow flow = Flow.example();
        Project project = flow.project(flow.integration("orders-to-erp").build())
                .platform(new Platform(List.of(), null, null, null, tenant))
                .build();
        return Flow.utilisation(Flow.capacity(project), "entitlement.tenant-pool-base");
    }

    @Test
    void fails_without_dividing_by_a_pool_of_nothing() {
        Utilisation pool = inTenant(new Tenant(Flow.exact(0), Flow.exact(0), Flow.exact(0), null));
        assertThat(pool.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(pool.crossing().month()).contains(0);
    }

    @Test
    void names_the_licences_when_the_pool_depends_on_them() {
        Utilisation pool = inTenant(new Tenant(null, null, null, null));
        assertThat(pool.missing()).contains("platform.tenant.dynamicsEnterpriseLicences");
    }

    @Test
    void names_the_endpoint_and_the_way_when_nobody_knows_which_limits_apply() {
        Flow flow = Flow.example();
        Integration bare =
                flow.integration("orders-to-erp").endpoint(null).via(null).build();
        Capacity capacity = Flow.capacity(flow.project(bare).platform(null).build());
        assertThat(Flow.missing(capacity)).contains(PATH + "endpoint", PATH + "via");
    }

    @Test
    void names_the_product_of_a_component_that_carries_something() {
        Component bus = ComponentBuilder.builder().id("bus").build();
        Flow flow = Flow.example();
        Project project = flow.project(flow.integration("orders-to-erp")
                        .endpoint(EndpointKind.OTHER)
                        .via(List.of("bus"))
                        .build())
                .platform(new Platform(List.of(bus), null, null, null, null))
                .build();
        assertThat(Flow.missing(Flow.capacity(project))).containsExactly("platform.components[bus].product");
    }

    @Test
    void is_nothing_without_integrations_and_unknown_without_the_list() {
        Capacity none = Flow.capacity(
                ProjectBuilder.builder().id("p").integrations(List.of()).build());
        assertThat(none.utilisations()).isEmpty();
        assertThat(none.checks()).isEmpty();
        Capacity unknown = Flow.capacity(ProjectBuilder.builder().id("p").build());
        assertThat(Flow.missing(unknown)).containsExactly("integrations");
    }

    @Test
    void answers_for_the_largest_and_the_smallest_volume() {
        Utilisation enormous = Flow.example()
                .withRecords(Range.exact(new BigDecimal("1e15")))
                .withGrowth(Flow.exact(10))
                .utilisation("dataverse.requests");
        assertThat(enormous.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        Utilisation tiny =
                Flow.example().withRecords(Range.exact(new BigDecimal("1e-30"))).utilisation("dataverse.requests");
        assertThat(tiny.used().low()).isEqualByComparingTo("1");
    }
}
