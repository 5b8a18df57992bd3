package io.github.checklist4j.keys;

import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;
import java.time.LocalDate;

/** The fact keys of {@link ChangeControl.Request}. */
public final class ChangeRequestFacts {
    /** The id. */
    public static final TextFact<ChangeControl.Request> ID = Fact.text("id", ChangeControl.Request::id);

    /** Ids of the goals that it serves; empty: none. */
    public static final ReferencesFact<ChangeControl.Request, Goal> GOALS =
            Fact.references("goals", ChangeControl.Request::goals, ProjectFacts.GOALS);

    /** Ids of the integrations that it touches; empty: none. */
    public static final ReferencesFact<ChangeControl.Request, Integration> INTEGRATIONS =
            Fact.references("integrations", ChangeControl.Request::integrations, ProjectFacts.INTEGRATIONS);

    /** Whether its impact was assessed. */
    public static final Fact<ChangeControl.Request, Boolean> IMPACT_ASSESSED =
            Fact.of("impactAssessed", ChangeControl.Request::impactAssessed);

    /** How far it is. */
    public static final Fact<ChangeControl.Request, ChangeControl.Status> STATUS =
            Fact.of("status", ChangeControl.Request::status);

    /** When it was approved. */
    public static final OrderedFact<ChangeControl.Request, LocalDate> APPROVED_ON =
            Fact.ordered("approvedOn", ChangeControl.Request::approvedOn);

    /** When it was implemented. */
    public static final OrderedFact<ChangeControl.Request, LocalDate> IMPLEMENTED_ON =
            Fact.ordered("implementedOn", ChangeControl.Request::implementedOn);

    private ChangeRequestFacts() {}
}
