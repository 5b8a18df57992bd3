package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The integrations that take from the same limit: added up before anything is judged.
 *
 * @param key what they share, or {@code null} if the fact that says so is missing
 * @param members the integrations that belong to it
 * @param others those that may belong to it, because nobody says to which group they do
 * @param self the only member as one of those, if that is what it is
 * @param byPath the members by their paths
 */
record Group(
        @Nullable Object key,
        List<Member> members,
        Others others,
        @Nullable Member self,
        Map<Path, Member> byPath) {
    private static Group of(@Nullable Object key, List<Member> members, Others others, @Nullable Member self) {
        Map<Path, Member> byPath = new HashMap<>();
        members.forEach(member -> byPath.put(member.load().path(), member));
        return new Group(key, List.copyOf(members), others, self, byPath);
    }

    static Group of(Object key, List<Member> members, Others others) {
        return of(key, members, others, null);
    }

    /** One integration for itself. */
    static Group of(Member member) {
        return new Group(
                null, List.of(member), Others.NONE, null, Map.of(member.load().path(), member));
    }

    /** The same, but of nobody is known that it takes part. */
    Group doubted(Path path) {
        return of(key, members.stream().map(member -> member.doubted(path)).toList(), others, self);
    }

    /** The ids of the integrations, in the order of the facts; of those that may belong to it, the first ones. */
    List<String> integrations() {
        return Stream.concat(members.stream(), others.first(self).stream())
                .map(member -> member.load().integration().id())
                .toList();
    }

    /** Whether no member is known to call what the group is about; what is missing for that is reported by itself. */
    boolean isOnlyPerhaps() {
        return members.stream().noneMatch(Member::sure) && !others.areSure();
    }

    /** The integration that says what a group without a key is about. */
    Load first() {
        return members.get(0).load();
    }

    /** How much all together take in the fullest month from one to another, at the most. */
    Interval uses(Formula formula, int from, int to) {
        Interval sum = Interval.ZERO;
        for (Member member : members) {
            sum = sum.plus(member.uses(formula, At.STATED, from, to));
        }
        return sum.plus(others.uses(formula, from, to, self));
    }

    /**
     * Groups integrations by a fact. One whose fact is missing is a group of its own, and may belong to every other group.
     *
     * @param members the integrations
     * @param key the fact; "" is nobody, who shares nothing
     * @param factName the fact's name, below the path of the integration
     */
    static List<Group> by(List<Member> members, Function<Load, @Nullable String> key, String factName) {
        Map<Object, List<Member>> known = new LinkedHashMap<>();
        List<Member> unknown = new ArrayList<>();
        for (Member member : members) {
            String value = key.apply(member.load());
            if (value == null) {
                unknown.add(member);
            } else {
                Object shared = value.isEmpty() ? member.load().path() : value;
                known.computeIfAbsent(shared, absent -> new ArrayList<>()).add(member);
            }
        }
        List<Member> doubted = unknown.stream()
                .map(member -> member.doubted(member.load().path().then(factName)))
                .toList();
        Others others = new Others(doubted);
        List<Group> groups = new ArrayList<>();
        known.forEach((shared, certain) -> groups.add(of(shared, certain, others)));
        for (int i = 0; i < unknown.size(); i++) {
            groups.add(of(null, List.of(unknown.get(i)), others, doubted.get(i)));
        }
        return groups;
    }
}
