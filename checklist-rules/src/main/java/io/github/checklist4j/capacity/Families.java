package io.github.checklist4j.capacity;

import java.util.List;
import java.util.function.Function;

/** The families of limits, in the order in which they are reported. */
final class Families {
    private static final List<Function<Scene, List<Measure>>> MEASURES = List.of(
            ServiceProtection::measures,
            Entitlement::measures,
            BatchSizes::measures,
            Clients::measures,
            FinanceOperations::measures,
            DataverseOutbound::measures,
            ServiceBus::measures,
            EventServices::measures,
            PowerAutomate::measures,
            LogicApps::measures,
            OtherCarriers::measures);
    private static final List<Function<Scene, List<Check>>> CHECKS = List.of(
            Coverage::checks,
            Brokers::checks,
            Throttling::checks,
            FinanceOperationsChecks::checks,
            DataverseOutbound::checks);

    private Families() {}

    static List<Measure> measures(Scene scene) {
        return all(MEASURES, scene);
    }

    static List<Check> checks(Scene scene) {
        return all(CHECKS, scene);
    }

    private static <T> List<T> all(List<Function<Scene, List<T>>> families, Scene scene) {
        return families.stream().flatMap(family -> family.apply(scene).stream()).toList();
    }
}
