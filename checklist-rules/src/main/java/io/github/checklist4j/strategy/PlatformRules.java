package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the area {@code platform}. */
final class PlatformRules {
    private PlatformRules() {}

    static List<Rule<?>> rules() {
        return Stream.of(
                        HostingRules.rules(),
                        MiddlewareRules.rules(),
                        ObservabilityRules.rules(),
                        ResilienceRules.rules(),
                        LifecycleRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
