package io.github.checklist4j.keys;

import io.github.checklist4j.facts.OptionComparison;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.TextFact;

/** The fact keys of {@link OptionComparison.Option}. */
public final class OptionFacts {
    /** The name. */
    public static final TextFact<OptionComparison.Option> NAME = Fact.text("name", OptionComparison.Option::name);

    /** What speaks for it; empty: nothing. */
    public static final ListFact<OptionComparison.Option, String> BENEFITS =
            Fact.list("benefits", OptionComparison.Option::benefits);

    /** What speaks against it; empty: nothing. */
    public static final ListFact<OptionComparison.Option, String> DRAWBACKS =
            Fact.list("drawbacks", OptionComparison.Option::drawbacks);

    private OptionFacts() {}
}
