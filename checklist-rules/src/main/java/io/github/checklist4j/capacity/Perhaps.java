package io.github.checklist4j.capacity;

import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The integrations of which nobody says to which group they belong, so that each of them may take part in every one. All groups share them
 * and what they add up to: to work that out for each group again would cost the square of their number. What it remembers is that of one
 * project in one thread.
 */
final class Perhaps {
    /** A group names the open facts of so many of them. Each of the others asks for its own facts in a group of its own. */
    static final int NAMED = 50;

    private final List<Member> members;
    private final boolean onlyOfUnknownEndpoints;
    private final Map<Group.Formula, Shares> shares = new HashMap<>();
    private final Map<Use, Sum> sums = new HashMap<>();

    Perhaps(List<Member> members) {
        this.members = members;
        this.onlyOfUnknownEndpoints = members.stream().noneMatch(Member::hasEndpoint);
    }

    List<Member> members() {
        return members;
    }

    boolean isOnlyOfUnknownEndpoints() {
        return onlyOfUnknownEndpoints;
    }

    /** What each of them takes if it takes part. */
    Shares shares(Group.Formula formula) {
        return shares.computeIfAbsent(formula, of -> new Shares(members, of));
    }

    /** What all of them but one may take. It may be that none of them takes part, so the low bound is nothing. */
    Interval uses(Group.Formula formula, int month, @Nullable Member butFor) {
        Sum sum = sums.computeIfAbsent(new Use(formula, month), this::sum);
        Interval own = butFor == null ? Interval.ZERO : butFor.uses(formula, month);
        boolean endless = sum.endless() > (own.high() == null ? 1 : 0);
        BigDecimal high = own.high() == null ? sum.high() : sum.high().subtract(own.high());
        List<String> open = sum.open().stream()
                .filter(taker -> butFor == null || !taker.member().isOf(butFor))
                .limit(NAMED)
                .flatMap(taker -> taker.paths().stream())
                .toList();
        return new Interval(BigDecimal.ZERO, endless ? null : high, open);
    }

    private Sum sum(Use use) {
        BigDecimal high = BigDecimal.ZERO;
        int endless = 0;
        List<Taker> open = new ArrayList<>();
        for (Member member : members) {
            Interval taken = member.uses(use.formula(), use.month());
            if (taken.high() == null) {
                endless++;
            } else {
                high = high.add(taken.high());
            }
            if (open.size() <= NAMED && !taken.isExact()) {
                open.add(new Taker(member, taken.open()));
            }
        }
        return new Sum(high, endless, open);
    }

    private record Use(Group.Formula formula, int month) {}

    private record Taker(Member member, List<String> paths) {}

    /** The sum of those that are bounded, how many are not, and the first that are open. */
    private record Sum(BigDecimal high, int endless, List<Taker> open) {}
}
