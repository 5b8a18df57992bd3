package io.github.checklist4j.reassess;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Things of which some cannot be without others.
 *
 * @param <T> the things
 */
final class Hanging<T> {
    private final List<T> all;
    private final Map<T, Set<T>> needs = new HashMap<>();
    private final Map<T, Set<T>> neededBy = new HashMap<>();

    /**
     * Looks at what each thing needs.
     *
     * @param all the things
     * @param needs those that one cannot be without
     */
    Hanging(List<T> all, Function<T, Set<T>> needs) {
        this.all = all;
        for (T each : all) {
            Set<T> own = needs.apply(each);
            this.needs.put(each, own);
            own.forEach(needed -> neededBy.computeIfAbsent(needed, first -> new LinkedHashSet<>())
                    .add(each));
        }
    }

    /** Whether each has what it needs. */
    boolean isWhole(Set<T> some) {
        return some.stream().allMatch(each -> some.containsAll(needs(each)));
    }

    /** Some things and all that they need, in order. */
    List<T> withNeeds(Collection<T> some) {
        Set<T> whole = closure(some, this::needs);
        return all.stream().filter(whole::contains).toList();
    }

    /** What is left without some things and all that cannot be without them. */
    List<T> without(List<T> things, Collection<T> some) {
        Set<T> gone = closure(some, each -> neededBy.getOrDefault(each, Set.of()));
        return things.stream().filter(each -> !gone.contains(each)).toList();
    }

    /** Whether others of some things cannot be without one that can be without them: then it cannot be spared before they are. */
    boolean isHeld(T one, List<T> things) {
        Set<T> own = closure(List.of(one), this::needs);
        return things.stream()
                .anyMatch(each -> !own.contains(each) && needs(each).contains(one));
    }

    private Set<T> needs(T thing) {
        return needs.getOrDefault(thing, Set.of());
    }

    private static <T> Set<T> closure(Collection<T> some, Function<T, Set<T>> next) {
        Set<T> closure = new LinkedHashSet<>(some);
        Deque<T> open = new ArrayDeque<>(some);
        while (!open.isEmpty()) {
            next.apply(open.remove()).stream().filter(closure::add).forEach(open::add);
        }
        return closure;
    }
}
