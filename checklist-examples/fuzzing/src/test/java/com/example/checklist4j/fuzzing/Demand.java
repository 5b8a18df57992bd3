package com.example.checklist4j.fuzzing;

/** What must hold; plain, because it runs a million times. */
final class Demand {
    private Demand() {}

    static void that(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
