package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure that is open names each fact that keeps it open, and names it once. */
class CourseTest {
    private static final String RECORDS = "integrations[x].volume.recordsPerDay";
    private static final String GROWTH = "integrations[x].volume.growthPerMonth";
    private static final String BATCH = "integrations[x].processing.batchSize";
    private static final Range<BigDecimal> UP_OR_DOWN = Range.between(new BigDecimal("-0.1"), new BigDecimal("0.1"));

    @Test
    void the_peak_is_open_by_what_is_open_today_and_by_the_growth() {
        Flow flow = Flow.example().withRecords(Flow.between(300_000, 400_000)).withGrowth(UP_OR_DOWN);
        Utilisation requests = requests(flow.integration("x").build());

        assertThat(requests.ratio().open().paths()).containsExactly(RECORDS);
        assertThat(Flow.peak(requests).open().paths()).containsExactly(RECORDS, GROWTH);
        assertThat(requests.crossing().open()).containsExactly(RECORDS, GROWTH);
    }

    @Test
    void the_month_is_open_while_today_is_although_soon_one_call_is_enough_for_all() {
        // 5,000 to 7,000 calls of 6,000 today, and a single one in month 12
        Flow flow = Flow.example()
                .withBatch(Flow.exact(1))
                .withRecords(Flow.between(200_000, 280_000))
                .withGrowth(Range.exact(new BigDecimal("-0.9")));
        Utilisation requests = requests(flow.integration("x").build());

        assertThat(requests.crossing().earliest()).isZero();
        assertThat(requests.crossing().latest()).isNull();
        assertThat(requests.crossing().open()).containsExactly(RECORDS);
    }

    @Test
    void many_open_facts_are_named_once_too() {
        List<String> today = List.of(
                RECORDS,
                "integrations[x].volume.activeHours",
                "integrations[x].volume.peakFactor",
                BATCH,
                "integrations[x].processing.retryShare");
        List<String> later = new ArrayList<>(today);
        later.add(GROWTH);
        Flow flow = Flow.example();
        Utilisation requests = requests(flow.integration("x")
                .volume(new Volume(
                        Flow.between(300_000, 400_000),
                        Flow.between(8, 10),
                        Flow.between(2, 3),
                        UP_OR_DOWN,
                        null,
                        null))
                .processing(flow.withBatch(Flow.between(5, 10))
                        .processing()
                        .retryShare(Flow.between(0, 1))
                        .build())
                .build());

        assertThat(requests.ratio().open().paths()).containsExactlyInAnyOrderElementsOf(today);
        assertThat(Flow.peak(requests).open().paths()).containsExactlyInAnyOrderElementsOf(later);
        assertThat(requests.crossing().open()).containsExactlyInAnyOrderElementsOf(later);
    }

    @Test
    void each_figure_that_the_batch_size_keeps_open_names_it() {
        Capacity capacity =
                capacity(Flow.example().withBatch(null).integration("x").build());

        for (String id : List.of("dataverse.requests", "dataverse.execution-time", "client.in-flight")) {
            assertThat(Flow.utilisation(capacity, id).used().open().paths())
                    .as(id)
                    .containsExactly(BATCH);
        }
    }

    @Test
    void a_fact_that_can_be_ten_thousand_at_most_bounds_the_figure_while_it_is_missing() {
        Flow flow = Flow.example();
        Integration unknown = flow.integration("x")
                .processing(flow.processing().operationsPerRecord(null).build())
                .build();

        Utilisation pool = Flow.utilisation(capacity(unknown), "entitlement.tenant-pool-base");
        assertThat(pool.used().high()).isEqualByComparingTo("4000000000");
    }

    private static Utilisation requests(Integration integration) {
        return Flow.utilisation(capacity(integration), "dataverse.requests");
    }

    private static Capacity capacity(Integration integration) {
        return Flow.capacity(Flow.example().project(integration).build());
    }
}
