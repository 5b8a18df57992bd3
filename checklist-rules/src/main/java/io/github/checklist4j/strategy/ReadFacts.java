package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Names the facts that a computation reads, for people who ask what a task reads: a computation reads records, not keys. */
final class ReadFacts {
    private ReadFacts() {}

    /** Facts of the elements of a list, and paths from the project down. */
    static List<String> of(String list, List<? extends Fact<?, ?>> facts, String... others) {
        return Stream.concat(
                        facts.stream().map(fact -> "/" + list + "[]." + fact.path()),
                        Arrays.stream(others).map(path -> "/" + path))
                .toList();
    }
}
