package io.github.checklist4j.capacity;

import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
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
    Member doubted(String path) {
        List<Fact> more = new ArrayList<>(doubts);
        more.add(Fact.maybe(path));
        return new Member(load, List.copyOf(more));
    }

    /** Whether both are the same integration, doubted or not. */
    boolean isOf(Member other) {
        return load.path().equals(other.load.path());
    }

    /** Whether it is known what it calls. */
    boolean hasEndpoint() {
        return load.integration().endpoint() != null;
    }

    /** How much it takes, whatever the open facts are. */
    Interval uses(Group.Formula formula, int month) {
        return Estimate.of(at -> weighted(formula, at, month));
    }

    /** A formula, or nothing where it does not take part. */
    BigDecimal weighted(Group.Formula formula, Point at, int month) {
        BigDecimal weight = BigDecimal.ONE;
        for (Fact doubt : doubts) {
            weight = weight.multiply(at.up(doubt), Load.PRECISION);
        }
        return weight.signum() == 0 ? BigDecimal.ZERO : weight.multiply(formula.of(load, at, month), Load.PRECISION);
    }
}
