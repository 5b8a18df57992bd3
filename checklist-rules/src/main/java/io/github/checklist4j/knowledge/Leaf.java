package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer that facts give at once. */
final class Leaf extends Answer {
    static final Leaf YES = new Leaf(Verdict.SATISFIED, Facts.NONE, Facts.NONE, null);
    static final Leaf NO = new Leaf(Verdict.NOT_SATISFIED, Facts.NONE, Facts.NONE, null);

    private final Facts facts;
    private final Facts open;
    private final @Nullable Supplier<Comparison> words;

    Leaf(Verdict verdict, Facts facts, Facts open, @Nullable Supplier<Comparison> words) {
        super(verdict);
        this.facts = facts;
        this.open = open;
        this.words = words;
    }

    @Override
    public Facts open() {
        return open;
    }

    @Override
    public List<Basis> bases() {
        if (isUnknown()) {
            return List.of();
        }
        return List.of(Basis.of(new Ground(facts, words)));
    }
}
