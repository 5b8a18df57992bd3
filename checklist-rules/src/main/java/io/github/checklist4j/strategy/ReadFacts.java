package io.github.checklist4j.strategy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Names the facts that a computation reads, for people who ask what a task reads: a computation reads records, not keys. */
final class ReadFacts {
    /** What the planned peak of an integration is computed from. */
    static final List<String> PEAK = List.of("volume.recordsPerDay", "volume.peakFactor", "volume.activeHours");

    /** What the scenario of the platform is computed from. */
    static final List<String> SCENARIO =
            all(within("/systems", "hosting", "kind"), within("/platform.components", "hosting", "role"));

    private ReadFacts() {}

    /** All facts of a record; what it is called only describes it. */
    static List<String> below(String path, Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(fact -> !fact.equals("id") && !fact.equals("name"))
                .map(fact -> path + "." + fact)
                .toList();
    }

    /** A list, and facts of its elements. */
    static List<String> within(String list, String... facts) {
        return Stream.concat(Stream.of(list), Arrays.stream(facts).map(fact -> list + "[]." + fact))
                .toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read, never written
    static List<String> all(List<String>... parts) {
        return List.copyOf(
                new LinkedHashSet<>(Stream.of(parts).flatMap(List::stream).toList()));
    }
}
