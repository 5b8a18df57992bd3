package com.example.checklist4j.fuzzing;

import java.util.function.Supplier;

/** What must hold; plain, because it runs a million times. */
final class Demand {
    private Demand() {}

    static void that(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** What must hold, where it costs something to say. */
    static void that(boolean holds, Supplier<String> what) {
        if (!holds) {
            throw new AssertionError(what.get());
        }
    }
}
