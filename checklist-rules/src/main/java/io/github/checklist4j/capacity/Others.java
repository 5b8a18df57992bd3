package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    /** The first of them that are not members of a group anyway. */
    List<Member> first(Group group) {
        return members.stream()
                .filter(member -> !group.has(member))
                .limit(Facts.MOST_NAMED)
                .toList();
    }

    boolean areSure() {
        return members.stream().anyMatch(Member::sure);
    }

    /** What those may take that are not members of a group anyway. It may be that none of them takes part, so the low bound is nothing. */
    Interval uses(Formula formula, int from, int to, Group group) {
        boolean withOwn = group.key() == null; // its only member is one of these
        if (members.size() <= (withOwn ? 1 : 0)) {
            return Interval.ZERO;
        }
        Sum sum = sums.computeIfAbsent(new Use(formula, from, to), this::sum);
        BigDecimal all = sum.all().high();
        BigDecimal own = withOwn
                ? group.members().get(0).uses(formula, At.STATED, from, to).high()
                : BigDecimal.ZERO;
        Facts open = sum.takers().stream()
                .filter(taker -> !group.has(taker.member()))
                .limit(Facts.MOST_NAMED)
                .map(Taker::open)
                .reduce(Facts.NONE, Facts::and);
        BigDecimal high = all == null || own == null ? null : all.subtract(own);
        return Interval.between(BigDecimal.ZERO, BigDecimal.ZERO, high, Facts.NONE, open)
                .outOf(sum.all());
    }

    private Sum sum(Use use) {
        Interval all = Interval.ZERO;
        List<Taker> takers = new ArrayList<>();
        for (Member member : members) {
            Interval taken = member.uses(use.formula(), At.STATED, use.from(), use.to());
            all = all.plus(taken);
            if (takers.size() <= Facts.MOST_NAMED && !taken.isExact()) {
                takers.add(new Taker(member, taken.open()));
            }
        }
        return new Sum(all, takers);
    }

    private record Use(Formula formula, int from, int to) {}

    private record Taker(Member member, Facts open) {}

    /** What all of them may take, and the first that are open. */
    private record Sum(Interval all, List<Taker> takers) {}
}
