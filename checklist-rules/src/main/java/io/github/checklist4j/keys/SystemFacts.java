package io.github.checklist4j.keys;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.ReferenceFact;
import io.github.checklist4j.rules.TextFact;
import java.time.Duration;

/** The fact keys of {@link ConnectedSystem}. */
public final class SystemFacts {
    /** The id, unique among its kind. */
    public static final TextFact<ConnectedSystem> ID = Fact.text("id", ConnectedSystem::id);

    /** The name. */
    public static final TextFact<ConnectedSystem> NAME = Fact.text("name", ConnectedSystem::name);

    /** What it is for; empty: nobody can say. */
    public static final TextFact<ConnectedSystem> PURPOSE = Fact.text("purpose", ConnectedSystem::purpose);

    /** Id of the stakeholder who answers for the application; empty: nobody does. */
    public static final ReferenceFact<ConnectedSystem, Stakeholder> OWNER =
            Fact.reference("owner", ConnectedSystem::owner, ProjectFacts.STAKEHOLDERS);

    /** What sort of system it is. */
    public static final Fact<ConnectedSystem, ConnectedSystem.Kind> KIND = Fact.of("kind", ConnectedSystem::kind);

    /** Where it runs. */
    public static final Fact<ConnectedSystem, Hosting> HOSTING = Fact.of("hosting", ConnectedSystem::hosting);

    /** What its storage is made for. */
    public static final Fact<ConnectedSystem, ConnectedSystem.Store> STORE = Fact.of("store", ConnectedSystem::store);

    /** The region that it runs in. */
    public static final TextFact<ConnectedSystem> REGION = Fact.text("region", ConnectedSystem::region);

    /** Whether it is meant to stand without an integration; absent counts as unknown only where it matters. */
    public static final Fact<ConnectedSystem, Boolean> STANDALONE = Fact.of("standalone", ConnectedSystem::standalone);

    /** The share of time that it is up, in percent. */
    public static final QuantityFact<ConnectedSystem> AVAILABILITY_PERCENT =
            Fact.quantity("availabilityPercent", ConnectedSystem::availabilityPercent);

    /** Recovery time objective that it meets. */
    public static final OrderedFact<ConnectedSystem, Duration> RTO = Fact.ordered("rto", ConnectedSystem::rto);

    /** Recovery point objective that it meets. */
    public static final OrderedFact<ConnectedSystem, Duration> RPO = Fact.ordered("rpo", ConnectedSystem::rpo);

    private SystemFacts() {}
}
