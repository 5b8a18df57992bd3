package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Processing.Vehicle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure that the reference prints for its worked example. */
class WorkedExampleTest {
    @ParameterizedTest(name = "batch {0}, {1} ms, {2} servers")
    @CsvSource({
        // b, e, S, vehicle, Q5, E5, busy, uReq, uExec, uConc, exec month, requests month
        "1, 60, 1, SINGLE, 10000, 1000, 3.33, 166.7, 83.3, 15.4, 5, 0",
        "10, 60, 1, BATCH, 1000, 640, 2.13, 16.7, 53.3, 15.4, 17, 46",
        "100, 60, 1, BATCH, 100, 604, 2.01, 1.7, 50.3, 15.4, 18, 105",
        "1000, 60, 1, BATCH, 10, 600.4, 2.00, 0.2, 50.0, 15.4, 18, -1",
        "100, 20, 1, BULK_MESSAGE, 100, 204, 0.68, 1.7, 17.0, 15.4, 46, 105",
        "10, 60, 2, BATCH, 1000, 640, 2.13, 8.3, 26.7, 7.7, 34, 64",
    })
    void comes_out_to_every_digit(
            int batch,
            int perRecord,
            int servers,
            Vehicle vehicle,
            BigDecimal requests,
            BigDecimal seconds,
            BigDecimal busy,
            BigDecimal requestsPercent,
            BigDecimal secondsPercent,
            BigDecimal concurrencyPercent,
            int secondsMonth,
            int requestsMonth) {
        Flow flow = Flow.example()
                .withBatch(Flow.exact(batch))
                .withPerRecord(perRecord)
                .withServers(Flow.exact(servers))
                .withVehicle(vehicle);
        Capacity capacity = flow.capacity();

        Utilisation byRequests = Flow.utilisation(capacity, "dataverse.requests");
        assertThat(byRequests.used().low()).isEqualByComparingTo(requests);
        assertThat(percent(byRequests)).isEqualTo(requestsPercent);
        assertThat(byRequests.crossing().month().orElse(-1)).isEqualTo(requestsMonth);
        assertThat(byRequests.subject()).isEqualTo("identities[svc-orders]");

        Utilisation bySeconds = Flow.utilisation(capacity, "dataverse.execution-time");
        assertThat(bySeconds.used().low()).isEqualByComparingTo(seconds);
        assertThat(bySeconds.used().low().divide(BigDecimal.valueOf(300), 2, RoundingMode.HALF_UP))
                .isEqualTo(busy);
        assertThat(percent(bySeconds)).isEqualTo(secondsPercent);
        assertThat(bySeconds.crossing().month().orElse(-1)).isEqualTo(secondsMonth);

        assertThat(percent(Flow.utilisation(capacity, "dataverse.concurrency"))).isEqualTo(concurrencyPercent);
    }

    @ParameterizedTest(name = "{0} in month {1}")
    @CsvSource({
        "entitlement.tenant-pool-base, 5, 97.3",
        "entitlement.tenant-pool-base, 6, 101.2",
        "dataverse.execution-time, 16, 99.9",
        "dataverse.execution-time, 17, 103.9",
    })
    void grows_by_4_percent_a_month(String limit, int month, BigDecimal percent) {
        BigDecimal ratio = Flow.peak(Flow.example().utilisation(limit), month).low();
        assertThat(ratio.movePointRight(2).setScale(1, RoundingMode.HALF_UP)).isEqualTo(percent);
    }

    @Test
    void takes_80_percent_of_the_tenant_pool_and_passes_it_in_month_6() {
        Utilisation pool = Flow.example().utilisation("entitlement.tenant-pool-base");
        assertThat(pool.used().low()).isEqualByComparingTo("600000");
        assertThat(pool.allowed().low()).isEqualByComparingTo("750000");
        assertThat(percent(pool)).isEqualByComparingTo("80.0");
        assertThat(pool.now().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(pool.later().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(pool.crossing().month()).contains(6);
        assertThat(pool.subject()).isEqualTo("platform.tenant");
        assertThat(pool.band()).isEqualTo(Band.WATCH);
    }

    @Test
    void has_the_entitlement_as_its_first_wall_and_no_batching_moves_it() {
        for (int batch : new int[] {10, 100, 1000}) {
            Utilisation wall = Flow.example()
                    .withBatch(Flow.exact(batch))
                    .capacity()
                    .firstWall()
                    .orElseThrow();
            assertThat(wall.id()).isEqualTo("entitlement.tenant-pool-base");
            assertThat(wall.crossing().month()).contains(6);
        }
    }

    @Test
    void has_the_requests_as_its_first_wall_when_each_record_is_a_request() {
        Utilisation wall =
                Flow.example().withBatch(Flow.exact(1)).capacity().firstWall().orElseThrow();
        assertThat(wall.id()).isEqualTo("dataverse.requests");
        assertThat(wall.band()).isEqualTo(Band.EXCEEDED);
    }

    @Test
    void is_brought_within_the_headroom_by_batches_of_3() {
        Utilisation requests = Flow.example().withBatch(Flow.exact(1)).utilisation("dataverse.requests");
        assertThat(requests.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(Utilisation.suggestions(List.of(requests)).get(0))
                .isEqualTo(new Suggestion(
                        "integrations[orders-to-erp].processing.batchSize",
                        "1",
                        "3",
                        "records in a request: 3 is enough; at 2 requests per 5 minutes are 5000, and 4800 may be"));
    }

    @Test
    void shows_the_fewest_users_and_the_most_records_that_do_as_well() {
        // 3 users may have 18,000, 80 % of them now; and 149,903 records are 3,748 requests, 6,000 in month 12
        Utilisation requests = Flow.example().withBatch(Flow.exact(1)).utilisation("dataverse.requests");
        assertThat(Utilisation.suggestions(List.of(requests)))
                .extracting(Suggestion::path, Suggestion::from, Suggestion::to)
                .contains(
                        tuple("identities[svc-orders].users", "1", "3"),
                        tuple("integrations[orders-to-erp].volume.recordsPerDay", "400000", "149903"));
    }

    @Test
    void needs_no_change_where_a_limit_holds() {
        assertThat(Flow.example().suggestions("dataverse.concurrency")).isEmpty();
        assertThat(Flow.example().withBatch(Flow.exact(1)).suggestions("dataverse.concurrency"))
                .as("though another one fails")
                .isEmpty();
    }

    @Test
    void has_a_call_too_long_with_batches_of_1000() {
        Utilisation call = Flow.example().withBatch(Flow.exact(1000)).utilisation("client.call-time");
        assertThat(call.used().low()).isEqualByComparingTo("60.04");
        assertThat(call.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void keeps_a_client_of_8_busy_with_3_requests_at_most() {
        Utilisation client = Flow.example().utilisation("client.in-flight");
        assertThat(client.used().low()).isEqualByComparingTo("3");
        assertThat(client.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void uses_alone_as_much_as_its_fullest_limit() {
        assertThat(alone(Flow.example())).isEqualByComparingTo("0.8");
        assertThat(alone(Flow.example().withBatch(Flow.exact(1000)))).isEqualByComparingTo("1");
    }

    @Test
    void what_a_client_allows_itself_is_no_limit_of_the_platform() {
        Flow slow = Flow.example().withRecords(Flow.exact(400)).withPerRecord(7_000);

        assertThat(slow.utilisation("client.call-time").ratio().low()).isGreaterThan(BigDecimal.ONE);
        assertThat(alone(slow))
                .isEqualByComparingTo(
                        slow.utilisation("dataverse.concurrency").ratio().low());
    }

    private static BigDecimal alone(Flow flow) {
        return flow.capacity().alone(flow.project().integrations().get(0)).low();
    }

    private static BigDecimal percent(Utilisation utilisation) {
        assertThat(utilisation.ratio().isExact()).isTrue();
        return utilisation.ratio().low().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }
}
