package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The integrations of which nobody says to which group they belong, so that each of them may take part in every one. All groups share them
 * and what they add up to: to work that out for each group again would cost the square of their number.
 */
final class Others {
    static final Others NONE = new Others(List.of());

    private final List<Member> members;
    private final Map<Use, Sum> sums = new ConcurrentHashMap<>();

    Others(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /** The first of them but for one. */
    List<Member> first(@Nullable Member self) {
        return members.stream()
                .filter(member -> self == null || !member.isOf(self))
                .limit(Facts.MOST_NAMED)
                .toList();
    }

    boolean areSure() {
        return members.stream().anyMatch(Member::sure);
    }

    /** What all of them but one may take. It may be that none of them takes part, so the low bound is nothing. */
    Interval uses(Formula formula, int from, int to, @Nullable Member self) {
        if (members.size() == (self == null ? 0 : 1)) {
            return Interval.ZERO;
        }
        Sum sum = sums.computeIfAbsent(new Use(formula, from, to), this::sum);
        BigDecimal own = self == null
                ? BigDecimal.ZERO
                : self.uses(formula, At.STATED, from, to).high();
        boolean endless = sum.endless() > (own == null ? 1 : 0);
        BigDecimal high = own == null ? sum.high() : sum.high().subtract(own);
        Facts open = Facts.NONE;
        int named = 0;
        for (Taker taker : sum.takers()) {
            if (named < Facts.MOST_NAMED && (self == null || !taker.member().isOf(self))) {
                open = open.and(taker.open());
                named++;
            }
        }
        return Interval.between(BigDecimal.ZERO, BigDecimal.ZERO, endless ? null : high, Facts.NONE, open)
                .outOf(sum.loosest());
    }

    private Sum sum(Use use) {
        BigDecimal high = BigDecimal.ZERO;
        int endless = 0;
        List<Taker> takers = new ArrayList<>();
        Interval loosest = Interval.ZERO;
        for (Member member : members) {
            Interval taken = member.uses(use.formula(), At.STATED, use.from(), use.to());
            if (taken.high() == null) {
                endless++;
            } else {
                high = high.add(taken.high());
                loosest = taken.isBounded() ? loosest : taken;
            }
            if (takers.size() <= Facts.MOST_NAMED && !taken.isExact()) {
                takers.add(new Taker(member, taken.open()));
            }
        }
        return new Sum(high, endless, takers, loosest);
    }

    private record Use(Formula formula, int from, int to) {}

    private record Taker(Member member, Facts open) {}

    /** The sum of those that are bounded, how many are not, the first that are open, and one that rests on what nobody stated. */
    private record Sum(BigDecimal high, int endless, List<Taker> takers, Interval loosest) {}
}
