package io.github.checklist4j.keys;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.ReferenceFact;
import io.github.checklist4j.rules.ReferencesFact;
import io.github.checklist4j.rules.TextFact;
import java.time.LocalDate;

/** The fact keys of {@link ImpactAnalysis}. */
public final class ImpactAnalysisFacts {
    /** Id of the integration. */
    public static final ReferenceFact<ImpactAnalysis, Integration> INTEGRATION =
            Fact.reference("integration", ImpactAnalysis::integration, ProjectFacts.INTEGRATIONS);

    /** Ids of the processes that were looked at; empty: none. */
    public static final ReferencesFact<ImpactAnalysis, BusinessProcess> COVERS =
            Fact.references("covers", ImpactAnalysis::covers, ProjectFacts.PROCESSES);

    /** When. */
    public static final OrderedFact<ImpactAnalysis, LocalDate> DATE = Fact.ordered("date", ImpactAnalysis::date);

    /** Link to the analysis. */
    public static final TextFact<ImpactAnalysis> DOCUMENT = Fact.text("document", ImpactAnalysis::document);

    private ImpactAnalysisFacts() {}
}
