package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What some integrations take by one formula, all together. Sums are exact and remembered, so that whoever tries another value of one
 * integration's facts takes out what it took and puts in what it takes now, and need not add up the others again.
 */
final class Shares {
    private final List<Member> members;
    private final Group.Formula formula;
    private final Map<Integer, BigDecimal> sums = new HashMap<>(8);
    private final @Nullable Trend[] trends = new Trend[2];
    private @Nullable Map<String, Member> byPath;

    Shares(List<Member> members, Group.Formula formula) {
        this.members = members;
        this.formula = formula;
    }

    /** The exact sum. */
    BigDecimal sum(Point at, int month) {
        Member changed = at.changed() == null ? null : byPath().get(at.changed());
        if (changed == null) {
            return plain(at.plain(), month);
        }
        return members.size() == 1
                ? of(changed, at, month)
                : plain(at.plain(), month)
                        .subtract(of(changed, at.plain(), month))
                        .add(of(changed, at, month));
    }

    BigDecimal of(Member member, Point at, int month) {
        return member.weighted(formula, at, month);
    }

    private BigDecimal plain(Point at, int month) {
        Integer key = month * 2 + (at.isMost() ? 1 : 0);
        BigDecimal sum = sums.get(key);
        if (sum == null) {
            sum = added(at, month);
            sums.put(key, sum);
        }
        return sum;
    }

    private BigDecimal added(Point at, int month) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Member member : members) {
            sum = sum.add(of(member, at, month));
        }
        return sum;
    }

    private Map<String, Member> byPath() {
        Map<String, Member> known = byPath;
        if (known == null) {
            known = new HashMap<>();
            for (Member member : members) {
                known.put(member.load().path(), member);
            }
            byPath = known;
        }
        return known;
    }

    /** How the integrations grow. */
    Trend trend(Point at) {
        int slot = at.isMost() ? 1 : 0;
        Trend trend = trends[slot];
        if (trend == null) {
            trend = Trend.of(members, at);
            trends[slot] = trend;
        }
        return trend;
    }
}
