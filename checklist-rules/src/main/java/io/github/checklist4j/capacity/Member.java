package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An integration that takes from a limit, or may do so.
 *
 * @param load what it asks
 * @param doubts facts that are 0 or 1: whether it takes part at all; empty if that is certain
 */
record Member(Load load, List<Fact> doubts) {
    static Member certain(Load load) {
        return new Member(load, List.of());
    }

    /** The same, but a fact is missing that says whether it takes part. */
    Member doubted(Path path) {
        List<Fact> more = new ArrayList<>(doubts);
        more.add(Fact.maybe(path));
        return new Member(load, List.copyOf(more));
    }

    /** Whether both are the same integration, doubted or not. */
    boolean isOf(Member other) {
        return load.path() == other.load.path();
    }

    /** Whether it is known what it calls. */
    boolean hasEndpoint() {
        return load.integration().endpoint() != null;
    }

    /** How much it takes in the fuller one of two months. A use grows or shrinks all the time, so no month between them is fuller. */
    Interval uses(Formula formula, At at, int from, int to) {
        Interval uses = formula.of(load, at, from);
        if (from != to) {
            uses = uses.max(formula.of(load, at, to));
        }
        for (Fact doubt : doubts) {
            uses = uses.times(at.of(doubt));
        }
        return uses;
    }
}
