package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.util.List;
import java.util.Objects;

/**
 * What was seen beside what was expected.
 *
 * @param seen what was seen
 * @param relation how the two should stand to each other, in words: {@code is}, {@code at most}, {@code one of}
 * @param expected what it was held against
 * @param details what else there is to say of it, for example the weakest link of a chain
 * @param facts the paths of the facts that it rests on, the largest contributors first; empty where the two sides
 *     name them
 * @param more how many further facts it rests on, of the same kind as those that are listed
 */
@Sparse
public record Comparison(Side seen, String relation, Side expected, List<Side> details, List<String> facts, int more) {
    /** Refuses a missing part and copies the lists. */
    public Comparison {
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(expected, "expected");
        details = List.copyOf(details);
        facts = List.copyOf(facts);
    }

    /**
     * A comparison of one fact or quantity.
     *
     * @param seen what was seen
     * @param relation how it should stand to what is expected
     * @param expected what is expected
     * @param details what else there is to say
     * @return the comparison
     */
    public static Comparison of(Side seen, String relation, Side expected, Side... details) {
        return new Comparison(seen, relation, expected, List.of(details), List.of(), 0);
    }

    /**
     * The same, resting on these facts.
     *
     * @param paths their paths
     * @param left how many are left out
     * @return a copy
     */
    public Comparison restingOn(List<String> paths, int left) {
        boolean named = left == 0 && List.of(seen.what(), expected.what()).containsAll(paths);
        return new Comparison(seen, relation, expected, details, named ? List.of() : paths, left);
    }
}
