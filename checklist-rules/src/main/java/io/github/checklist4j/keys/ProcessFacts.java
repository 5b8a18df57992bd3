package io.github.checklist4j.keys;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;

/** The fact keys of {@link BusinessProcess}. */
public final class ProcessFacts {
    /** The id, unique among its kind. */
    public static final TextFact<BusinessProcess> ID = Fact.text("id", BusinessProcess::id);

    /** The name. */
    public static final TextFact<BusinessProcess> NAME = Fact.text("name", BusinessProcess::name);

    /** Ids of the processes downstream of it; empty: none. */
    public static final ReferencesFact<BusinessProcess, BusinessProcess> FEEDS =
            Fact.references("feeds", BusinessProcess::feeds, ProjectFacts.PROCESSES);

    private ProcessFacts() {}
}
