package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;

/** The fact keys of {@link Goal}. */
public final class GoalFacts {
    /** The id, unique among its kind. */
    public static final TextFact<Goal> ID = Fact.text("id", Goal::id);

    /** The goal in one sentence. */
    public static final TextFact<Goal> STATEMENT = Fact.text("statement", Goal::statement);

    /** What the business gains; empty: no benefit is stated. */
    public static final ListFact<Goal, Goal.Benefit> BENEFITS = Fact.list("benefits", Goal::benefits);

    /** Link to the document that holds the goal; empty: there is none. */
    public static final TextFact<Goal> DOCUMENT = Fact.text("document", Goal::document);

    /** Ids of the stakeholders who agreed; empty: nobody has. */
    public static final ReferencesFact<Goal, Stakeholder> AGREED_BY =
            Fact.references("agreedBy", Goal::agreedBy, ProjectFacts.STAKEHOLDERS);

    /** Ids of the objectives that the goal serves; empty: none. */
    public static final ReferencesFact<Goal, Objective> SERVES =
            Fact.references("serves", Goal::serves, ProjectFacts.OBJECTIVES);

    private GoalFacts() {}
}
