package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.TextFact;

/** The fact keys of {@link Objective}. */
public final class ObjectiveFacts {
    /** The id, unique among its kind. */
    public static final TextFact<Objective> ID = Fact.text("id", Objective::id);

    /** The objective in one sentence. */
    public static final TextFact<Objective> STATEMENT = Fact.text("statement", Objective::statement);

    /** Short or long term. */
    public static final Fact<Objective, Objective.Horizon> HORIZON = Fact.of("horizon", Objective::horizon);

    private ObjectiveFacts() {}
}
