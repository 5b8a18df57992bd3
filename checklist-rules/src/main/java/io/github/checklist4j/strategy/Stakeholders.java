package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.facts.Stakeholder.Role;
import io.github.checklist4j.facts.Stakeholder.Side;
import io.github.checklist4j.rules.Fact;

/** What the rules derive from a stakeholder. */
final class Stakeholders {
    /** The side of the house, which the role tells. */
    static final Fact<Stakeholder, Side> SIDE = Fact.of("role", Fact.nested(Stakeholder::role, Role::side));

    private Stakeholders() {}
}
