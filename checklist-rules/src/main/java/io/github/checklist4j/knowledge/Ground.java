package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reason: facts that count as one, and how to say what was seen in them.
 *
 * @param facts the facts
 * @param which those that say that just these count: needed as well, and no part of what was seen
 * @param words what was seen beside what was expected, or {@code null} where nobody says so in words
 * @param given whether this is the case in which the rest of a reason counts
 */
public record Ground(Facts facts, Facts which, @Nullable Supplier<Comparison> words, boolean given) {
    private static final int SHOWN = 3;

    /** Up to so many a fact that was read twice counts once. */
    private static final int COUNTED = 250;

    /**
     * Facts that decide.
     *
     * @param facts the facts
     * @param words what was seen beside what was expected, or {@code null} where nobody says so in words
     */
    public Ground(Facts facts, @Nullable Supplier<Comparison> words) {
        this(facts, Facts.NONE, words, false);
    }

    /** Several as one. */
    static Ground together(List<Ground> grounds, Supplier<Comparison> words, boolean given) {
        return new Ground(Facts.all(grounds, Ground::facts), Facts.all(grounds, Ground::which), words, given);
    }

    /** The same facts, where the contrary was expected. */
    Ground negated() {
        Supplier<Comparison> said = words;
        return said == null ? this : new Ground(facts, which, () -> Negation.of(said.get()), given);
    }

    Ground asGiven() {
        return new Ground(facts, which, words, true);
    }

    /** Whether there is nothing to say of it: it only picks what is looked at. */
    boolean isSilent() {
        return words == null && facts.isEmpty();
    }

    /** All that it needs. */
    Facts all() {
        return facts.and(which);
    }

    Comparison comparison() {
        List<String> paths = facts.paths(SHOWN);
        if (words == null) {
            String fact = paths.isEmpty() ? "" : paths.get(0);
            return Comparison.of(Side.of(fact, "as it is"), "otherwise", Side.of(""))
                    .restingOn(paths, left(paths));
        }
        Comparison said = words.get();
        return paths.isEmpty() ? said : said.restingOn(paths, left(paths));
    }

    private int left(List<String> paths) {
        if (paths.size() < SHOWN) {
            return 0;
        }
        int all = facts.size() > COUNTED ? facts.size() : facts.paths().size();
        return all - SHOWN;
    }
}
