package io.github.checklist4j.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts by their paths, in the order in which they were read. Joined in constant time; written out when somebody looks. */
public final class Facts {
    /** Where one of very many elements may be the one in question, what is open names the facts of so many, the first. */
    public static final int MOST_NAMED = 50;

    private static final int FEW = 8; // are looked through without a set

    /** No fact at all. */
    public static final Facts NONE = new Facts(null, null, null, 0);

    private final @Nullable Path path;
    private final @Nullable Facts first;
    private final @Nullable Facts second;
    private final int size;
    private @Nullable List<String> begin; // the first paths, once somebody has asked
    private @Nullable Facts joined; // the last join, so that what is joined again with the same is the same

    private Facts(@Nullable Path path, @Nullable Facts first, @Nullable Facts second, int size) {
        this.path = path;
        this.first = first;
        this.second = second;
        this.size = size;
    }

    /**
     * One fact.
     *
     * @param path where it stands
     * @return the fact
     */
    public static Facts of(Path path) {
        return new Facts(path, null, null, 1);
    }

    /**
     * One fact.
     *
     * @param path where it stands
     * @return the fact
     */
    public static Facts of(String path) {
        return of(Path.of(path));
    }

    /**
     * Several facts.
     *
     * @param paths where they stand
     * @return the facts
     */
    public static Facts of(Collection<String> paths) {
        return all(paths, Facts::of);
    }

    /**
     * The facts of each of several.
     *
     * @param each what has facts
     * @param facts its facts
     * @param <E> the type of each
     * @return all of them
     */
    public static <E> Facts all(Iterable<E> each, Function<? super E, Facts> facts) {
        Facts all = NONE;
        for (E one : each) {
            all = all.and(facts.apply(one));
        }
        return all;
    }

    /**
     * These facts, then others. Joined again with the very same ones they give the very same: a series of months over the same facts holds
     * them once.
     *
     * @param others the others
     * @return both
     */
    public Facts and(Facts others) {
        if (isEmpty()) {
            return others;
        }
        if (others.isEmpty() || others == this || others == second) {
            return this;
        }
        Facts before = joined;
        if (before == null || before.second != others) {
            before = new Facts(null, this, others, size + others.size);
            joined = before;
        }
        return before;
    }

    /**
     * Whether there is none.
     *
     * @return true for none
     */
    public boolean isEmpty() {
        return this == NONE;
    }

    /**
     * How many facts there are at the most; a fact that was read twice counts twice.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * The paths of the facts.
     *
     * @return each once, in the order in which the facts were read
     */
    public List<String> paths() {
        return paths(Integer.MAX_VALUE);
    }

    /**
     * The paths of the first facts.
     *
     * @param most how many at the most
     * @return each once, in the order in which the facts were read
     */
    public List<String> paths(int most) {
        if (path != null) {
            return List.of(path.toString());
        }
        if (most >= size) {
            return collected(most);
        }
        List<String> known = begin;
        if (known == null || known.size() != most) {
            known = collected(most);
            begin = known;
        }
        return known;
    }

    private List<String> collected(int most) {
        if (size <= FEW) {
            List<String> paths = new ArrayList<>(size);
            addTo(paths, most);
            return List.copyOf(paths);
        }
        Set<String> paths = new LinkedHashSet<>();
        Set<Facts> seen =
                Collections.newSetFromMap(new IdentityHashMap<>()); // facts are shared: each is looked at once
        Deque<Facts> ahead = new ArrayDeque<>();
        ahead.push(this);
        while (!ahead.isEmpty() && paths.size() < most) {
            Facts next = ahead.pop();
            if (next.path != null) {
                paths.add(next.path.toString());
            } else if (next.first != null && next.second != null && seen.add(next)) {
                ahead.push(next.second);
                ahead.push(next.first);
            }
        }
        return List.copyOf(paths);
    }

    private void addTo(List<String> paths, int most) {
        if (first != null && second != null) {
            first.addTo(paths, most);
            second.addTo(paths, most);
        } else if (path != null && paths.size() < most) {
            String text = path.toString();
            if (!paths.contains(text)) {
                paths.add(text);
            }
        }
    }

    @Override
    public String toString() {
        return paths().toString();
    }
}
