package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The integrations that take from the same limit: added up before anything is judged.
 *
 * @param key what they share, or {@code null} if there is one alone: for itself, or because the fact is missing that says what it shares
 * @param members the integrations that belong to it
 * @param others those that may belong to it, because nobody says to which group they do
 * @param byPath the members by their paths
 */
record Group(@Nullable Object key, List<Member> members, Others others, Map<Path, Member> byPath) {
    static Group of(@Nullable Object key, List<Member> members, Others others) {
        Map<Path, Member> byPath = new HashMap<>();
        members.forEach(member -> byPath.put(member.load().path(), member));
        return new Group(key, List.copyOf(members), others, byPath);
    }

    /** One integration for itself. */
    static Group of(Member member) {
        return new Group(
                null, List.of(member), Others.NONE, Map.of(member.load().path(), member));
    }

    /** The same, but of nobody is known that it takes part. */
    Group doubted(Path path) {
        return each(member -> member.doubted(path));
    }

    /** The same, but a fact says too that it is this limit that counts. */
    Group pickedBy(Path fact) {
        return each(member -> member.pickedBy(fact));
    }

    private Group each(UnaryOperator<Member> change) {
        return of(key, members.stream().map(change).toList(), others);
    }

    /** The facts that say of whom it is certain that they take part. */
    Facts which() {
        return Facts.all(members, member -> member.takesPart().facts());
    }

    boolean has(Member member) {
        return byPath.containsKey(member.load().path());
    }

    /** The ids of the integrations, in the order of the facts; of those that may belong to it, the first ones. */
    List<String> integrations() {
        return Stream.concat(members.stream(), others.first(this).stream())
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
        return sum.plus(others.uses(formula, from, to, this));
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
                known.computeIfAbsent(shared, absent -> new ArrayList<>())
                        .add(member.pickedBy(member.load().path().then(factName)));
            }
        }
        Others others = new Others(unknown.stream()
                .map(member -> member.doubted(member.load().path().then(factName)))
                .toList());
        List<Group> groups = new ArrayList<>();
        known.forEach((shared, certain) -> groups.add(of(shared, certain, others)));
        unknown.forEach(member -> groups.add(of(null, List.of(member), others)));
        return groups;
    }
}
