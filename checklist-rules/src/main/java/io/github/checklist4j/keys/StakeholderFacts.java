package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.TextFact;
import java.time.LocalDate;

/** The fact keys of {@link Stakeholder}. */
public final class StakeholderFacts {
    /** The id, unique among its kind. */
    public static final TextFact<Stakeholder> ID = Fact.text("id", Stakeholder::id);

    /** The name. */
    public static final TextFact<Stakeholder> NAME = Fact.text("name", Stakeholder::name);

    /** What the person does; says whether business or IT is represented. */
    public static final Fact<Stakeholder, Stakeholder.Role> ROLE = Fact.of("role", Stakeholder::role);

    /** The dates on which purpose and scope were explained to the person; empty: never. */
    public static final ListFact<Stakeholder, LocalDate> BRIEFED_ON = Fact.list("briefedOn", Stakeholder::briefedOn);

    private StakeholderFacts() {}
}
