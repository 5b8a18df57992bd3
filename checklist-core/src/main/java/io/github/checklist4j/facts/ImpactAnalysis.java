package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Refers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found out about the effects of an integration.
 *
 * @param integration id of the integration
 * @param covers ids of the processes that were looked at; empty: none
 * @param date when; absent: it has been made
 * @param document link to the analysis
 */
@Built
public record ImpactAnalysis(
        @Refers("integrations") @Nullable String integration,
        @Refers("processes") @Nullable List<String> covers,
        @Assumed @Nullable LocalDate date,
        @Nullable String document) {
    /** Copies the lists: the record never changes. */
    public ImpactAnalysis {
        covers = Lists.copy(covers);
    }
}
