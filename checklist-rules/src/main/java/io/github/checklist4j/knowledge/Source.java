package io.github.checklist4j.knowledge;

import java.util.function.Supplier;

/** Where an answer that facts give at once comes from, asked only by who wants to know. */
public interface Source {
    /**
     * Where a definite answer comes from that rests on facts.
     *
     * @param facts gives the facts
     * @return the source
     */
    static Source of(Supplier<Facts> facts) {
        return of(facts, () -> Facts.NONE);
    }

    /**
     * Where a definite answer comes from that rests on facts which others have picked.
     *
     * @param facts gives the facts
     * @param which gives those that say that just these count
     * @return the source
     */
    static Source of(Supplier<Facts> facts, Supplier<Facts> which) {
        return new Source() {
            @Override
            public Ground ground() {
                return new Ground(facts.get(), which.get(), null, false);
            }

            @Override
            public Facts open() {
                return Facts.NONE;
            }
        };
    }

    /**
     * What a definite answer rests on.
     *
     * @return the facts, and what was seen in them
     */
    Ground ground();

    /**
     * What could still change an answer that is UNKNOWN.
     *
     * @return the facts
     */
    Facts open();
}
