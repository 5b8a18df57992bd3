package io.github.checklist4j.json;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Records of any class, with values within their bounds, unique ids and references that lead somewhere. */
public final class RecordArbitrary {
    private RecordArbitrary() {}

    /**
     * Records of a class.
     *
     * @param type the class
     * @param <R> the class
     * @return whole records, many of their components absent
     */
    public static <R extends Record> Arbitrary<R> of(Class<R> type) {
        return Arbitraries.randomValue(random -> type.cast(new RandomRecords(random).record(type)));
    }
}
