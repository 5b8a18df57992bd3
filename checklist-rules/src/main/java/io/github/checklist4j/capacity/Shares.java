package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each member of a measure takes. Whoever tries other values of one member's facts need not work out the others again, but has to add
 * them up in the same order, for the last digits depend on it.
 */
final class Shares {
    private final Map<Integer, @Nullable BigDecimal[]> known = new HashMap<>(8);

    BigDecimal sum(Measure measure, Point at, int month) {
        @Nullable BigDecimal[] shares = in(measure, at, month);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < shares.length; i++) {
            sum = sum.add(share(measure, i, shares, at, month), Load.PRECISION);
        }
        return sum;
    }

    BigDecimal of(Measure measure, int member, Point at, int month) {
        return share(measure, member, in(measure, at, month), at, month);
    }

    private @Nullable BigDecimal[] in(Measure measure, Point at, int month) {
        int size = measure.group().members().size();
        return known.computeIfAbsent(month * 2 + (at.isMost() ? 1 : 0), first -> new BigDecimal[size]);
    }

    private static BigDecimal share(Measure measure, int i, @Nullable BigDecimal[] shares, Point at, int month) {
        Member member = measure.group().members().get(i);
        if (!at.isPlainFor(member)) {
            return member.weighted(measure.formula(), at, month);
        }
        BigDecimal share = shares[i];
        if (share == null) {
            share = member.weighted(measure.formula(), at, month);
            shares[i] = share;
        }
        return share;
    }
}
