package io.github.checklist4j.capacity;

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
        if (doubts.stream().anyMatch(doubt -> doubt.path().equals(path))) {
            return this;
        }
        List<Fact> more = new ArrayList<>(doubts);
        more.add(Fact.maybe(path));
        return new Member(load, List.copyOf(more));
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
