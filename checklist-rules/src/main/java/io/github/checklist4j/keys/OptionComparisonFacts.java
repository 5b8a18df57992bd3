package io.github.checklist4j.keys;

import io.github.checklist4j.facts.OptionComparison;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.TextFact;

/** The fact keys of {@link OptionComparison}. */
public final class OptionComparisonFacts {
    /** The aspect. */
    public static final Fact<OptionComparison, OptionComparison.Aspect> ASPECT =
            Fact.of("aspect", OptionComparison::aspect);

    /** The options; empty: none was looked at. */
    public static final ListFact<OptionComparison, OptionComparison.Option> OPTIONS =
            Fact.list("options", OptionComparison::options);

    /** Name of the option that was chosen; empty: none was. */
    public static final TextFact<OptionComparison> CHOICE = Fact.text("choice", OptionComparison::choice);

    /** Why; empty: no reason is recorded. */
    public static final TextFact<OptionComparison> REASON = Fact.text("reason", OptionComparison::reason);

    /** Why the aspect does not concern the project; absent: it does. */
    public static final TextFact<OptionComparison> OUT_OF_SCOPE = Fact.text("outOfScope", OptionComparison::outOfScope);

    private OptionComparisonFacts() {}
}
