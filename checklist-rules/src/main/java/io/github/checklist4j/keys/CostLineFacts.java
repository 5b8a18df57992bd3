package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.ReferenceFact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;
import java.time.LocalDate;

/** The fact keys of {@link CostLine}. */
public final class CostLineFacts {
    /** The id, unique among its kind. */
    public static final TextFact<CostLine> ID = Fact.text("id", CostLine::id);

    /** The name. */
    public static final TextFact<CostLine> NAME = Fact.text("name", CostLine::name);

    /** What sort of thing costs. */
    public static final Fact<CostLine, CostLine.Group> GROUP = Fact.of("group", CostLine::group);

    /** How it behaves over time. */
    public static final Fact<CostLine, CostLine.Kind> KIND = Fact.of("kind", CostLine::kind);

    /** When in the life of the solution it arises. */
    public static final Fact<CostLine, CostLine.Lifecycle> LIFECYCLE = Fact.of("lifecycle", CostLine::lifecycle);

    /** Id of the component that costs, if it is one. */
    public static final ReferenceFact<CostLine, Component> COMPONENT =
            Fact.reference("component", CostLine::component, ProjectFacts.COMPONENTS);

    /** Id of the system whose storage costs, if it is one. */
    public static final ReferenceFact<CostLine, ConnectedSystem> SYSTEM =
            Fact.reference("system", CostLine::system, ProjectFacts.SYSTEMS);

    /** What drives it, for example "messages"; empty: nothing is named. */
    public static final TextFact<CostLine> DRIVER = Fact.text("driver", CostLine::driver);

    /** Ids of the integrations whose volume drives it; empty: none does. */
    public static final ReferencesFact<CostLine, Integration> DRIVEN_BY =
            Fact.references("drivenBy", CostLine::drivenBy, ProjectFacts.INTEGRATIONS);

    /** The amount a month at the start, where no price and quantity are given. */
    public static final QuantityFact<CostLine> AMOUNT_PER_MONTH =
            Fact.quantity("amountPerMonth", CostLine::amountPerMonth);

    /** Units a month at the start; for a stock, units kept at the start. */
    public static final QuantityFact<CostLine> QUANTITY = Fact.quantity("quantity", CostLine::quantity);

    /** Price of one unit, or of one pack for a step. */
    public static final QuantityFact<CostLine> UNIT_PRICE = Fact.quantity("unitPrice", CostLine::unitPrice);

    /** Units in one pack, for a step. */
    public static final QuantityFact<CostLine> PACK_SIZE = Fact.quantity("packSize", CostLine::packSize);

    /** Units that cost nothing. */
    public static final QuantityFact<CostLine> ALLOWANCE = Fact.quantity("allowance", CostLine::allowance);

    /** Units that a stock gains a month, at the start. */
    public static final QuantityFact<CostLine> INFLOW = Fact.quantity("inflow", CostLine::inflow);

    /** Units that a stock loses a month. */
    public static final QuantityFact<CostLine> PURGE = Fact.quantity("purge", CostLine::purge);

    /** Growth of the quantity or of the inflow. */
    public static final QuantityFact<CostLine> GROWTH_PER_MONTH =
            Fact.quantity("growthPerMonth", CostLine::growthPerMonth);

    /** Where the figures come from. */
    public static final Fact<CostLine, CostLine.Basis> BASIS = Fact.of("basis", CostLine::basis);

    /** The ISO 4217 code of the prices. */
    public static final TextFact<CostLine> CURRENCY = Fact.text("currency", CostLine::currency);

    /** The day of the prices. */
    public static final OrderedFact<CostLine, LocalDate> DATE = Fact.ordered("date", CostLine::date);

    /** Who answers for the line; empty: nobody. */
    public static final TextFact<CostLine> OWNER = Fact.text("owner", CostLine::owner);

    private CostLineFacts() {}
}
