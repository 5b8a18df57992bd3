package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.TextFact;

/** The fact keys of {@link Identity}. */
public final class IdentityFacts {
    /** The id, unique among its kind. */
    public static final TextFact<Identity> ID = Fact.text("id", Identity::id);

    /** The name. */
    public static final TextFact<Identity> NAME = Fact.text("name", Identity::name);

    /** Whose requests they are, and from which entitlement they are taken. */
    public static final Fact<Identity, Identity.Kind> KIND = Fact.of("kind", Identity::kind);

    /** How many such users share the work evenly; absent: one. */
    public static final QuantityFact<Identity> USERS = Fact.quantity("users", Identity::users);

    /** How many web servers their calls were measured to reach; absent: one. */
    public static final QuantityFact<Identity> SERVERS = Fact.quantity("servers", Identity::servers);

    /** What the identity is for. */
    public static final TextFact<Identity> USED_BY = Fact.text("usedBy", Identity::usedBy);

    private IdentityFacts() {}
}
