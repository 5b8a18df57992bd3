package io.github.checklist4j.capacity;

import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The integrations that take from the same limit: added up before anything is judged.
 *
 * @param key what they share, or {@code null} if the fact that says so is missing for its first member
 * @param members the integrations that belong to it
 * @param perhaps those that may belong to it, because nobody says to which group they do
 * @param self the only member as one of those, if that is what it is
 */
record Group(
        @Nullable String key,
        List<Member> members,
        Perhaps perhaps,
        @Nullable Member self) {
    /** One formula of an integration. Groups share what others add up to by it, so declare it as a constant where they can. */
    @FunctionalInterface
    interface Formula {
        BigDecimal of(Load load, Point at, int month);

        /** Whether twice the records use twice as much. */
        default boolean isInProportion() {
            return true;
        }

        /** A formula that rounds up to whole calls. */
        static Formula inWholeCalls(Formula formula) {
            return new InWholeCalls(formula);
        }
    }

    private record InWholeCalls(Formula formula) implements Formula {
        @Override
        public BigDecimal of(Load load, Point at, int month) {
            return formula.of(load, at, month);
        }

        @Override
        public boolean isInProportion() {
            return false;
        }
    }

    /** Those that are known to belong together. */
    Group(@Nullable String key, List<Member> members) {
        this(key, members, new Perhaps(List.of()), null);
    }

    /** The ids of the integrations, in the order of the facts; of those that may belong to it, the first ones. */
    List<String> integrations() {
        Stream<Member> others = perhaps.members().stream()
                .filter(member -> self == null || !member.isOf(self))
                .limit(Perhaps.NAMED);
        return Stream.concat(members.stream(), others)
                .map(member -> member.load().integration().id())
                .toList();
    }

    /** Whether no member is known to call what the group is about; the missing endpoints are reported by themselves. */
    boolean isOnlyOfUnknownEndpoints() {
        return perhaps.isOnlyOfUnknownEndpoints() && members.stream().noneMatch(Member::hasEndpoint);
    }

    /** Whether no member is known to go through what the group is about; the missing ways are reported by themselves. */
    boolean isOnlyOfUnknownWays() {
        return members.stream().allMatch(member -> member.load().integration().via() == null);
    }

    /** Where the facts of a group without a key stand: its first member. */
    Member first() {
        return members.get(0);
    }

    /**
     * Groups integrations by a fact. One whose fact is missing is a group of its own, and may belong to every other group.
     *
     * @param members the integrations
     * @param key the fact
     * @param factName the fact's name, below the path of the integration
     */
    static List<Group> by(List<Member> members, Function<Member, @Nullable String> key, String factName) {
        Map<String, List<Member>> known = new LinkedHashMap<>();
        List<Member> unknown = new ArrayList<>();
        for (Member member : members) {
            String value = key.apply(member);
            if (value == null) {
                unknown.add(member);
            } else {
                known.computeIfAbsent(value, absent -> new ArrayList<>()).add(member);
            }
        }
        List<Member> doubted = unknown.stream()
                .map(member -> member.doubted(member.load().path() + "." + factName))
                .toList();
        Perhaps perhaps = new Perhaps(doubted);
        List<Group> groups = new ArrayList<>();
        known.forEach((value, certain) -> groups.add(new Group(value, List.copyOf(certain), perhaps, null)));
        for (int i = 0; i < unknown.size(); i++) {
            groups.add(new Group(null, List.of(unknown.get(i)), perhaps, doubted.get(i)));
        }
        return groups;
    }

    /** Whether somebody may take part whose group nobody knows. */
    boolean hasOthers() {
        return perhaps.members().size() > (self == null ? 0 : 1);
    }

    /** How much all together take in a month. */
    Interval uses(Formula formula, int month) {
        if (members.size() == 1 && !hasOthers()) {
            return members.get(0).uses(formula, month);
        }
        List<Interval> all = new ArrayList<>();
        members.forEach(member -> all.add(member.uses(formula, month)));
        if (hasOthers()) {
            all.add(perhaps.uses(formula, month, self));
        }
        return Interval.sum(all);
    }

    /** What those take that may belong to it: everything at the most, nothing at the least. */
    BigDecimal others(Formula formula, Point at, int month) {
        if (!at.isMost() || !hasOthers()) {
            return BigDecimal.ZERO;
        }
        Shares shares = perhaps.shares(formula);
        BigDecimal all = shares.sum(Point.most(), month);
        return self == null ? all : all.subtract(shares.of(self, Point.most(), month));
    }
}
