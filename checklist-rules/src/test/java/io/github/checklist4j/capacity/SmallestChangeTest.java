package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Larger batches mean fewer requests, but each of them takes longer. The flow of 400,000 records one by one needs batches of 3, if nothing
 * stands in the way; such a request takes 40 + 3 * 60 milliseconds.
 */
class SmallestChangeTest {
    private static final Flow ONE_BY_ONE = Flow.example().withBatch(Flow.exact(1));

    @Test
    void breaks_no_limit_that_holds_today() {
        is(batch(ONE_BY_ONE, callsOf(220)), "3");
        is(batch(ONE_BY_ONE, callsOf(219)), "");
    }

    @Test
    void is_not_held_up_by_a_limit_that_fails_anyway() {
        is(batch(ONE_BY_ONE, callsOf(99)), "3");
    }

    @Test
    void need_not_do_for_a_limit_that_it_harms_even_if_both_are_of_one_subject() {
        IntegrationBuilder nobody = ONE_BY_ONE.integration("orders-to-erp").identity("");
        Project project = ONE_BY_ONE.project(nobody.build()).build();

        is(batch(project, callsOf(220)), "3");
        is(batch(project, callsOf(219)), "");
    }

    @Test
    void need_not_do_for_a_limit_of_another_subject() {
        // the client is busy with 3 requests, and whatever the batches are it has to wait for each
        IntegrationBuilder integration = ONE_BY_ONE
                .integration("orders-to-erp")
                .processing(ONE_BY_ONE.processing().maxInFlight(Flow.exact(1)).build());
        Project project = ONE_BY_ONE.project(integration.build()).build();

        is(batch(project, Flow.POLICY), "3");
    }

    @Test
    void goes_in_whole_steps_from_an_average_too() {
        is(batch(ONE_BY_ONE.withBatch(Range.exact(new BigDecimal("2.05"))), Flow.POLICY), "3");
    }

    @Test
    void leaves_room_for_what_the_others_use() {
        // 80 % of 750,000 requests a day are 400,000 records of 1.5 each
        Flow flow = Flow.example().withRecords(Flow.exact(300_000)).withGrowth(Flow.exact(0));
        Integration one = flow.integration("one").build();
        Integration two =
                flow.withRecords(Flow.exact(150_000)).integration("two").build();
        Capacity capacity = Flow.capacity(flow.project(one, two).build());

        assertThat(Flow.utilisation(capacity, "entitlement.tenant-pool-base").suggestions())
                .extracting(Suggestion::path, Suggestion::to)
                .containsExactly(
                        tuple("integrations[one].volume.recordsPerDay", "250000"),
                        tuple("integrations[two].volume.recordsPerDay", "100000"));
    }

    @Test
    void is_none_where_another_limit_of_the_subject_stays_passed() {
        // 30,000 records of 60 milliseconds are 1,800 seconds of 1,200, in however many requests
        Flow flow = ONE_BY_ONE.withRecords(Flow.exact(1_200_000)).withGrowth(Flow.exact(0));
        IntegrationBuilder integration = flow.integration("orders-to-erp")
                .processing(
                        flow.processing().perRequest(Range.exact(Duration.ZERO)).build());
        Project project = flow.project(integration.build()).build();

        is(batch(project, Flow.POLICY), "");
    }

    @Test
    void is_none_where_the_batches_are_as_large_as_can_be() {
        // 1,000,000 records in 5 minutes are 10,000 requests of 100 records, and 500 of 2,000
        Flow flow = ONE_BY_ONE.withRecords(Flow.exact(40_000_000)).withVehicle(Vehicle.BULK_MESSAGE_ELASTIC);

        is(batch(flow.withBatch(Flow.exact(99)), Flow.POLICY), "");
        is(batch(flow.withBatch(Flow.exact(100)), Flow.POLICY), "");
    }

    @Test
    void is_none_where_the_batches_are_larger_than_can_be_and_still_too_small() {
        // 10,000,000 records in 5 minutes are 5,000 requests of 2,000 records
        Flow flow = ONE_BY_ONE.withRecords(Flow.exact(400_000_000)).withPerRecord(0);

        is(batch(flow.withBatch(Flow.exact(2_000)), Flow.POLICY), "");
    }

    @ParameterizedTest
    @CsvSource({"3.5, 3", "3, 3", "2.9, ''", "0.5, ''"})
    void is_a_whole_number_though_the_project_measured_a_limit_that_is_none(BigDecimal measured, String to) {
        var most = new MeasuredLimit("dataverse.batch", measured, null, "asked");
        Project project = ONE_BY_ONE
                .project(ONE_BY_ONE.integration("orders-to-erp").build())
                .measuredLimits(List.of(most))
                .build();

        is(batch(project, Flow.POLICY), to);
    }

    private static void is(Suggestion change, String to) {
        assertThat(change.to()).isEqualTo(to);
        assertThat(change.text()).contains(to.isEmpty() ? "no batch size alone is enough" : "is enough");
    }

    private static Suggestion batch(Flow flow, CapacityPolicy policy) {
        return batch(flow.project(), policy);
    }

    /** What is said of the batch size by the limit on the number of requests. */
    private static Suggestion batch(Project project, CapacityPolicy policy) {
        Utilisation requests = Flow.utilisation(Capacity.of(project, Limits.standard(), policy), "dataverse.requests");
        return requests.suggestions().stream()
                .filter(suggestion -> suggestion.path().endsWith(".batchSize"))
                .findFirst()
                .orElseThrow();
    }

    private static CapacityPolicy callsOf(int millis) {
        return new CapacityPolicy(
                Flow.POLICY.headroom(),
                Flow.POLICY.horizonMonths(),
                Flow.POLICY.searchMonths(),
                Flow.POLICY.green(),
                Flow.POLICY.watch(),
                Duration.ofMillis(millis),
                Flow.POLICY.realTimeRecordsPerHour(),
                Flow.POLICY.batchRecordsPerHour());
    }
}
