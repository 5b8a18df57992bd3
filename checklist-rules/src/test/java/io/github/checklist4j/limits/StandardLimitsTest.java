package io.github.checklist4j.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the data file against the published figures, typed here from the reference. */
class StandardLimitsTest {
    @ParameterizedTest
    @CsvSource({
        "dataverse.requests, 6000, PT5M, THROTTLE, 2026-01-09",
        "dataverse.execution-time, 1200, PT5M, THROTTLE, 2026-01-09",
        "dataverse.concurrency, 52, , THROTTLE, 2026-01-09",
        "dataverse.batch, 1000, , HARD, 2023-01-14",
        "dataverse.execute-multiple, 1000, , HARD, 2019-11-27",
        "dataverse.bulk-message-elastic, 100, , GUIDANCE, 2022-05-27",
        "entitlement.licensed-user, 40000, PT24H, CONTRACT, 2025-05-29",
        "entitlement.low-use-user, 6000, PT24H, CONTRACT, 2025-05-29",
        "entitlement.process-licence, 250000, PT24H, CONTRACT, 2025-05-29",
        "entitlement.portal-login, 200, PT24H, CONTRACT, 2025-05-29",
        "entitlement.tenant-pool-base, 500000, PT24H, CONTRACT, 2025-05-29",
        "entitlement.tenant-pool-per-licence, 5000, PT24H, CONTRACT, 2025-05-29",
        "entitlement.tenant-pool-max, 10000000, PT24H, CONTRACT, 2025-05-29",
        "entitlement.tenant-pool-small, 25000, PT24H, CONTRACT, 2025-05-29",
        "entitlement.capacity-add-on, 50000, PT24H, CONTRACT, 2025-05-29",
        "flow.requests-per-day.low, 6000, PT24H, THROTTLE, 2025-05-29",
        "flow.requests-per-day.medium, 40000, PT24H, THROTTLE, 2025-05-29",
        "flow.requests-per-day.high, 250000, PT24H, THROTTLE, 2025-05-29",
        "flow.requests-per-5-minutes, 100000, PT5M, THROTTLE, 2025-05-29",
        "flow.triggers.low, 4500, PT5M, THROTTLE, 2022-10-10",
        "flow.triggers.medium, 45000, PT5M, THROTTLE, 2022-10-10",
        "flow.triggers.high, 45000, PT5M, THROTTLE, 2022-10-10",
        "flow.content-per-5-minutes.low, 600000000, PT5M, THROTTLE, 2022-10-10",
        "flow.content-per-5-minutes.medium, 6000000000, PT5M, THROTTLE, 2022-10-10",
        "flow.content-per-5-minutes.high, 6000000000, PT5M, THROTTLE, 2022-10-10",
        "flow.content-per-day.low, 1000000000, PT24H, THROTTLE, 2022-10-10",
        "flow.content-per-day.medium, 10000000000, PT24H, THROTTLE, 2022-10-10",
        "flow.content-per-day.high, 50000000000, PT24H, THROTTLE, 2022-10-10",
        "flow.outbound-calls.low, 500, , THROTTLE, 2022-10-10",
        "flow.outbound-calls.medium, 2500, , THROTTLE, 2022-10-10",
        "flow.outbound-calls.high, 2500, , THROTTLE, 2022-10-10",
        "flow.loop-items.low, 5000, , HARD, 2022-10-10",
        "flow.loop-items.medium, 100000, , HARD, 2022-10-10",
        "flow.loop-items.high, 100000, , HARD, 2022-10-10",
        "flow.http-timeout, 120, , HARD, 2022-10-10",
        "flow.message, 100000000, , HARD, 2022-10-10",
        "connector.finance-operations, 200, PT1M, THROTTLE, undated",
        "finance-operations.batch, 5000, , HARD, 2024-06-19",
        "finance-operations.user-requests, 6000, PT5M, THROTTLE, 2022-04-06",
        "dual-write.transaction-records, 1000, , HARD, 2021-08-31",
        "dual-write.transaction-time, 120, , HARD, 2021-08-31",
        "dual-write.transaction-bytes, 116850000, , HARD, 2021-08-31",
        "dual-write.initial-rows, 500000, , HARD, 2020-10-12",
        "data-events.burst, 5000, PT5M, SLOW, 2022-05-03",
        "data-events.hour, 50000, PT1H, SLOW, 2022-05-03",
        "webhook.payload, 256000, , SLOW, 2021-03",
        "webhook.timeout, 60, , HARD, 2021-03",
        "bus-step.payload, 192000, , SLOW, 2022-03-22",
        "plug-in.time, 120, , HARD, 2023-08-21",
        "plug-in.synchronous, 2, , GUIDANCE, 2023-08-21",
        "plug-in.http-timeout, 100, , HARD, 2022-04-03",
        "service-bus.basic.operations, 1000, PT1S, THROTTLE, 2026-07-21",
        "service-bus.standard.credits, 1000, PT1S, THROTTLE, 2024-03-19",
        "service-bus.basic.message, 262144, , HARD, 2018-02-09",
        "service-bus.standard.message, 262144, , HARD, 2018-02-09",
        "service-bus.premium.message, 1048576, , HARD, 2026-07-21",
        "service-bus.premium.batch, 1048576, , HARD, 2022-03-08",
        "event-grid.answer, 30, , HARD, 2020-07-07",
        "logic-apps.consumption.content, 600000000, PT5M, THROTTLE, 2019-12-16",
        "functions.consumption.timeout-default, 300, , HARD, 2025-11-21",
        "api-management.payload-v2, 2097152, , HARD, 2024-11-13",
        "data-gateway.write, 2000000, , HARD, 2025-06-10",
        "data-gateway.read, 8000000, , HARD, 2025-06-10",
        "connector.dataverse, 6000, PT5M, THROTTLE, 2026-03-09",
        "connector.custom, 500, PT1M, THROTTLE, 2019-12-16",
        "finance-operations.package-jobs, 1, , HARD, 2020-06-18",
        "service-bus.queue-partitioned, 80000000000, , HARD, 2026-07-21",
        "service-bus.premium.entity, 80000000000, , HARD, 2026-07-21",
        "event-grid.event, 1000000, , HARD, 2022-09-07",
        "event-grid.events, 5000, PT1S, THROTTLE, 2022-09-07",
        "event-grid.bytes, 5000000, PT1S, THROTTLE, 2022-09-07",
        "event-hubs.basic.event, 256000, , HARD, 2026-08-04",
        "event-hubs.standard.event, 1000000, , HARD, 2026-08-04",
        "event-hubs.premium.event, 1000000, , HARD, 2026-08-04",
        "event-hubs.unit.events, 1000, PT1S, THROTTLE, 2026-08-04",
        "event-hubs.unit.bytes, 1000000, PT1S, THROTTLE, 2026-08-04",
        "event-hubs.units, 40, , HARD, 2026-08-04",
        "logic-apps.consumption.actions, 100000, PT5M, THROTTLE, 2024-05-20",
        "logic-apps.consumption.outbound-calls, 2500, , THROTTLE, 2024-05-20",
        "logic-apps.consumption.http-timeout, 120, , HARD, 2024-05-20",
        "logic-apps.standard.http-timeout, 235, , HARD, 2024-05-20",
        "logic-apps.message, 100000000, , HARD, 2024-05-20",
        "logic-apps.loop-items, 100000, , HARD, 2024-05-20",
        "functions.consumption.timeout, 600, , HARD, 2025-11-21",
        "functions.http-reply, 230, , HARD, 2025-11-21",
        "functions.outbound-idle, 230, , HARD, 2019-10",
        "functions.request, 210000000, , HARD, 2025-11-21",
        "api-management.payload, 524288000, , HARD, 2026-08-04",
        "data-factory.concurrent-runs, 10000, , THROTTLE, 2026-08-04",
        "data-factory.loop-items, 100000, , HARD, 2026-08-04",
    })
    void carries_the_published_figure(
            String id, BigDecimal value, Duration window, Limit.Enforcement enforcement, String date) {
        Limit limit = Limits.standard().get(id);
        assertThat(limit.value()).isEqualByComparingTo(value);
        assertThat(limit.window()).isEqualTo(window);
        assertThat(limit.enforcement()).isEqualTo(enforcement);
        assertThat(limit.sourceDate()).isEqualTo(date);
    }

    @Test
    void holds_nothing_that_is_not_typed_above() {
        assertThat(Limits.standard().all()).hasSize(90);
    }

    @Test
    void says_for_each_figure_where_it_stands_and_for_what_it_counts() {
        assertThat(Limits.standard().all()).allSatisfy(limit -> {
            assertThat(limit.source()).isNotBlank();
            assertThat(limit.scope()).isNotBlank();
            assertThat(limit.unit()).isNotBlank();
            assertThat(limit.overridden()).isNull();
        });
    }
}
