package io.github.checklist4j.reassess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a smallest set of things that suffices, by putting things back: many at once first, then one by one. What is left can spare
 * none of its members. One thing alone is tried before, and smaller sets of more than one afterwards, as long as there are not too many.
 *
 * @param <T> the things
 */
final class SmallestSet<T> {
    private static final long MOST_TRIES = 2_000;

    private final Predicate<Set<T>> suffices;
    private final Hanging<T> hanging;
    private long tries;
    private boolean complete = true;

    /**
     * A search.
     *
     * @param suffices whether some things do
     * @param hanging which of them cannot be without others: no set is tried that lacks something so
     */
    SmallestSet(Predicate<Set<T>> suffices, Hanging<T> hanging) {
        this.suffices = suffices;
        this.hanging = hanging;
    }

    /**
     * The set.
     *
     * @param all everything, which suffices
     * @param candidates those that can make a difference at all
     */
    List<T> of(List<T> all, List<T> candidates) {
        List<T> few = some(candidates, 0, 2);
        if (few != null) {
            return few;
        }
        List<T> minimal = withoutWhatCanBeSpared(suffices(candidates) ? candidates : all);
        List<T> smaller = some(candidates, 2, minimal.size());
        return smaller == null ? minimal : smaller;
    }

    /** The first set of at least and less than so many that suffices, or {@code null}; nothing is tried any more where there are too many. */
    private @Nullable List<T> some(List<T> candidates, int least, int end) {
        for (int size = least; size < end && complete; size++) {
            tries += choices(candidates.size(), size);
            complete = tries <= MOST_TRIES;
            List<T> found = complete ? some(candidates, size, 0, new ArrayList<>()) : null;
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

    /** Whether every smaller set was tried. */
    boolean isSmallest() {
        return complete;
    }

    private boolean suffices(List<T> some) {
        Set<T> set = new LinkedHashSet<>(some);
        return hanging.isWhole(set) && suffices.test(set);
    }

    private List<T> withoutWhatCanBeSpared(List<T> all) {
        List<T> left = all;
        int chunk = Math.max(1, all.size() / 2);
        while (true) {
            List<T> before = left;
            left = withoutChunks(left, chunk);
            if (chunk == 1 && before.size() == left.size()) {
                return left;
            }
            chunk = Math.max(1, chunk / 2);
        }
    }

    private List<T> withoutChunks(List<T> all, int chunk) {
        List<T> left = all;
        for (int from = 0; from < left.size(); ) {
            List<T> some = left.subList(from, Math.min(left.size(), from + chunk));
            List<T> fewer = hanging.without(left, some);
            if ((chunk > 1 || !hanging.isHeld(some.get(0), left)) && suffices(fewer)) {
                left = fewer;
            } else {
                from += chunk;
            }
        }
        return left;
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
}
