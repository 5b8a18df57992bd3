package io.github.checklist4j.reassess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a smallest set of things that suffices. One thing alone is tried first; then things are left out, many at once, then one by one,
 * until none can be spared; then smaller sets are tried one after the other, as long as there are not too many.
 *
 * @param <T> the things
 */
final class SmallestSet<T> {
    private static final long MOST_TRIES = 2_000;

    private final Function<T, Set<T>> needs;
    private final Predicate<Set<T>> suffices;
    private long tries;

    /**
     * A search.
     *
     * @param needs all those without which a thing cannot be: no set is tried that lacks one
     * @param suffices whether some things do
     */
    SmallestSet(Function<T, Set<T>> needs, Predicate<Set<T>> suffices) {
        this.needs = needs;
        this.suffices = suffices;
    }

    /** A set of those that suffice together, in their order. */
    List<T> of(List<T> all) {
        List<T> few = some(all, 0, 2);
        if (few != null) {
            return few;
        }
        List<T> sparse = sparse(all);
        List<T> smaller = some(all, 2, sparse.size());
        return smaller == null ? sparse : smaller;
    }

    /** Whether every smaller set was tried. */
    boolean isSmallest() {
        return tries <= MOST_TRIES;
    }

    /** The first set of at least and less than so many that suffices, or {@code null}; nothing is tried any more where there are too many. */
    private @Nullable List<T> some(List<T> all, int least, int end) {
        for (int size = least; size < end && isSmallest(); size++) {
            tries += choices(all.size(), size);
            List<T> found = isSmallest() ? some(all, size, 0, new ArrayList<>()) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** How many sets of the size there are; too many to count is too many to try. */
    private static long choices(int of, int size) {
        long choices = 1;
        for (int i = 0; i < size && choices <= MOST_TRIES; i++) {
            choices = choices * (of - i) / (i + 1);
        }
        return choices;
    }

    /** The first set of the size that suffices and begins with what is picked, or {@code null}. */
    private @Nullable List<T> some(List<T> all, int size, int from, List<T> picked) {
        if (picked.size() == size) {
            return suffices(picked) ? List.copyOf(picked) : null;
        }
        for (int i = from; i < all.size(); i++) {
            picked.add(all.get(i));
            List<T> found = some(all, size, i + 1, picked);
            if (found != null) {
                return found;
            }
            picked.remove(picked.size() - 1);
        }
        return null;
    }

    private boolean suffices(List<T> some) {
        Set<T> set = new LinkedHashSet<>(some);
        return some.stream().allMatch(each -> set.containsAll(needs.apply(each))) && suffices.test(set);
    }

    /** What is left of those that suffice together when none can be spared any more. */
    List<T> sparse(List<T> all) {
        List<T> left = all;
        for (int chunk = Math.max(1, all.size() / 2); ; chunk = Math.max(1, chunk / 2)) {
            int before = left.size();
            left = withoutChunks(left, chunk);
            if (chunk == 1 && left.size() == before) {
                return left;
            }
        }
    }

    private List<T> withoutChunks(List<T> all, int chunk) {
        List<T> left = all;
        for (int from = 0; from < left.size(); ) {
            List<T> fewer = without(left, left.subList(from, Math.min(left.size(), from + chunk)));
            if (suffices(fewer)) {
                left = fewer;
            } else {
                from += chunk;
            }
        }
        return left;
    }

    /** What is left without some things and all that cannot be without them. */
    private List<T> without(List<T> things, Collection<T> some) {
        Set<T> gone = Set.copyOf(some);
        return things.stream()
                .filter(each -> !gone.contains(each) && Collections.disjoint(needs.apply(each), gone))
                .toList();
    }
}
