package io.github.checklist4j.capacity;

/** Looks for the first month in which something is beyond its limit. */
final class Months {
    private Months() {}

    /** Whether something may be beyond its limit in some month from one to another; certain of a single month. */
    @FunctionalInterface
    interface Beyond {
        boolean at(int from, int to);
    }

    /** The first month from one to another that is beyond, or -1. A span that stays within is left out whole. */
    static int first(Beyond beyond, int from, int to) {
        if (from > to || !beyond.at(from, to)) {
            return -1;
        }
        if (from == to || beyond.at(from, from)) {
            return from;
        }
        int middle = (from + 1 + to) >>> 1;
        int first = first(beyond, from + 1, middle);
        return first >= 0 ? first : first(beyond, middle + 1, to);
    }
}
