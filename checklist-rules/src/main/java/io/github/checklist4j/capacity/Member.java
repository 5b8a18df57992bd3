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
 * @param sure whether it is known to call what the limit is about, whoever calls
 */
record Member(Load load, List<Fact> doubts, boolean sure) {
    static Member certain(Load load) {
        return new Member(load, List.of(), true);
    }

    /** One of which facts are missing that say whether it calls what the limit is about. */
    static Member perhaps(Load load, List<Path> missing) {
        return new Member(load, missing.stream().map(Fact::maybe).toList(), false);
    }

    /** One of which a fact is missing that says whether it calls what the limit is about. */
    static Member perhaps(Load load, Path missing) {
        return perhaps(load, List.of(missing));
    }

    /** The same, but a fact is missing that says whether it takes part. */
    Member doubted(Path path) {
        List<Fact> more = new ArrayList<>(doubts);
        more.add(Fact.maybe(path));
        return new Member(load, List.copyOf(more), sure);
    }

    /** Whether both are the same integration, doubted or not. */
    boolean isOf(Member other) {
        return load.path() == other.load.path();
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
