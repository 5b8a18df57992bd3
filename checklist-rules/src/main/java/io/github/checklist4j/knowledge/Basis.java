package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Facts that together suffice for a verdict.
 *
 * @param grounds the facts, those that count as one together
 * @param remedy what helps in this case, or {@code null}
 */
public record Basis(List<Ground> grounds, @Nullable String remedy) {
    /** Nothing is needed. */
    static final Basis NOTHING = new Basis(List.of(), null);

    static Basis of(Ground ground) {
        return ground.all().isEmpty() && ground.words() == null ? NOTHING : new Basis(List.of(ground), null);
    }

    /** Copies the list. */
    public Basis {
        grounds = List.copyOf(grounds);
    }

    /**
     * The facts.
     *
     * @return all of them
     */
    public Facts facts() {
        return Facts.all(grounds, Ground::all);
    }

    /** The same, told as one. */
    Basis told(Supplier<Comparison> words) {
        return new Basis(List.of(Ground.together(grounds, words, false)), remedy);
    }

    Basis and(Basis other) {
        List<Ground> both = new ArrayList<>(grounds);
        both.addAll(other.grounds);
        return new Basis(both, remedy == null ? other.remedy : remedy);
    }

    /** The same, expected the other way round. */
    Basis negated() {
        return new Basis(grounds.stream().map(Ground::negated).toList(), remedy);
    }

    Basis asGiven() {
        return new Basis(grounds.stream().map(Ground::asGiven).toList(), null);
    }

    Reason reason() {
        Set<Comparison> comparisons = new LinkedHashSet<>();
        Set<Side> given = new LinkedHashSet<>();
        for (Ground ground : grounds) {
            if (ground.isSilent()) {
                continue;
            }
            Comparison said = ground.comparison();
            if (ground.given()) {
                given.add(said.seen());
                given.addAll(said.details());
            } else {
                comparisons.add(said);
            }
        }
        return new Reason(List.copyOf(comparisons), List.copyOf(given), remedy);
    }
}
