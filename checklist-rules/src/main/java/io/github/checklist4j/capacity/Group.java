package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The integrations that take from the same limit: added up before anything is judged.
 *
 * @param key what they share, or {@code null} if the fact that says so is missing for its first member
 * @param members the integrations
 */
record Group(@Nullable String key, List<Member> members) {
    /** One formula of an integration. */
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

    /** The ids of the integrations, in the order of the facts. */
    List<String> integrations() {
        return members.stream().map(member -> member.load().integration().id()).toList();
    }

    /** Whether no member is known to call what the group is about; the missing endpoints are reported by themselves. */
    boolean isOnlyOfUnknownEndpoints() {
        return members.stream().allMatch(member -> member.load().integration().endpoint() == null);
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
        List<Group> groups = new ArrayList<>();
        known.forEach((value, certain) -> groups.add(new Group(value, joined(certain, unknown, factName))));
        for (Member member : unknown) {
            List<Member> others = unknown.stream()
                    .filter(other -> !other.load().path().equals(member.load().path()))
                    .toList();
            groups.add(new Group(null, joined(List.of(member), others, factName)));
        }
        return groups;
    }

    private static List<Member> joined(List<Member> certain, List<Member> perhaps, String factName) {
        List<Member> all = new ArrayList<>(certain);
        perhaps.forEach(member -> all.add(member.doubted(member.load().path() + "." + factName)));
        return List.copyOf(all);
    }
}
