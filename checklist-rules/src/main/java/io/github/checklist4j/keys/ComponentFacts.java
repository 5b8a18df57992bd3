package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Capability;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Lifecycle;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;
import java.time.Duration;

/** The fact keys of {@link Component}. */
public final class ComponentFacts {
    /** The id, unique among its kind. */
    public static final TextFact<Component> ID = Fact.text("id", Component::id);

    /** The name. */
    public static final TextFact<Component> NAME = Fact.text("name", Component::name);

    /** The product as the capability data names it, for example {@code service-bus-standard}. */
    public static final TextFact<Component> PRODUCT = Fact.text("product", Component::product);

    /** What it does for the messages. */
    public static final Fact<Component, Component.Role> ROLE = Fact.of("role", Component::role);

    /** Where it runs. */
    public static final Fact<Component, Hosting> HOSTING = Fact.of("hosting", Component::hosting);

    /** The capabilities that the project knows it to provide; overrides the capability data. */
    public static final ListFact<Component, Capability> PROVIDES = Fact.list("provides", Component::provides);

    /** Ids of components that stand in for what it lacks; empty: none. */
    public static final ReferencesFact<Component, Component> COMPANIONS =
            Fact.references("companions", Component::companions, ProjectFacts.COMPONENTS);

    /** The controls that it offers, in the words of the requirements; empty: none. */
    public static final ListFact<Component, String> SECURITY_CONTROLS =
            Fact.list("securityControls", Component::securityControls);

    /** The share of time that it is up, in percent. */
    public static final QuantityFact<Component> AVAILABILITY_PERCENT =
            Fact.quantity("availabilityPercent", Component::availabilityPercent);

    /** Recovery time objective that it meets. */
    public static final OrderedFact<Component, Duration> RTO = Fact.ordered("rto", Component::rto);

    /** Recovery point objective that it meets. */
    public static final OrderedFact<Component, Duration> RPO = Fact.ordered("rpo", Component::rpo);

    /** Whether every artifact is under version control. */
    public static final Fact<Component, Boolean> VERSION_CONTROLLED =
            Fact.of("lifecycle.versionControlled", Fact.nested(Component::lifecycle, Lifecycle::versionControlled));

    /** Whether a pipeline deploys it. */
    public static final Fact<Component, Boolean> PIPELINE =
            Fact.of("lifecycle.pipeline", Fact.nested(Component::lifecycle, Lifecycle::pipeline));

    /** The separate environments that it goes through. */
    public static final ListFact<Component, Lifecycle.Environment> ENVIRONMENTS =
            Fact.list("lifecycle.environments", Fact.nested(Component::lifecycle, Lifecycle::environments));

    /** How many are bought: messaging units, throughput units, instances. */
    public static final QuantityFact<Component> UNITS = Fact.quantity("units", Component::units);

    /** Filters that each message is tried against, on a topic. */
    public static final QuantityFact<Component> FILTERS = Fact.quantity("filters", Component::filters);

    /** How much it can hold, where that was configured. */
    public static final QuantityFact<Component> STORAGE_BYTES = Fact.quantity("storageBytes", Component::storageBytes);

    private ComponentFacts() {}
}
