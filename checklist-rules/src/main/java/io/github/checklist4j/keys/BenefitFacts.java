package io.github.checklist4j.keys;

import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.TextFact;

/** The fact keys of {@link Goal.Benefit}. */
public final class BenefitFacts {
    /** The gain. */
    public static final TextFact<Goal.Benefit> TEXT = Fact.text("text", Goal.Benefit::text);

    /** How it is measured, for example "days from order to delivery"; empty: it is not. */
    public static final TextFact<Goal.Benefit> MEASURE = Fact.text("measure", Goal.Benefit::measure);

    private BenefitFacts() {}
}
