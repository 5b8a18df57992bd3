package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each member of a measure takes. Whoever tries other values of one member's facts need not work out the others again, but has to add
 * them up in the same order, for the last digits depend on it.
 */
final class Shares {
    private final Map<Integer, @Nullable BigDecimal[]> known = new HashMap<>(8);

    BigDecimal sum(Measure measure, Point at, int month) {
        List<Member> members = measure.group().members();
        @Nullable
        BigDecimal[] shares =
                known.computeIfAbsent(month * 2 + (at.isMost() ? 1 : 0), first -> new BigDecimal[members.size()]);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < shares.length; i++) {
            sum = sum.add(share(members.get(i), i, shares, measure.formula(), at, month), Load.PRECISION);
        }
        return sum;
    }

    private static BigDecimal share(
            Member member, int i, @Nullable BigDecimal[] shares, Group.Formula formula, Point at, int month) {
        if (!at.isPlainFor(member)) {
            return member.weighted(formula, at, month);
        }
        BigDecimal share = shares[i];
        if (share == null) {
            share = member.weighted(formula, at, month);
            shares[i] = share;
        }
        return share;
    }
}
