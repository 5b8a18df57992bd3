package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the integration, in words that the business understands. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param statement the goal in one sentence
 * @param benefits what the business gains; empty: no benefit is stated
 * @param document link to the document that holds the goal; empty: there is none
 * @param agreedBy ids of the stakeholders who agreed; empty: nobody has
 * @param serves ids of the objectives that the goal serves; empty: none
 */
@Built
public record Goal(
        @Id String id,
        @Nullable String statement,
        @Nullable List<Benefit> benefits,
        @Nullable String document,
        @Refers("stakeholders") @Nullable List<String> agreedBy,
        @Refers("objectives") @Nullable List<String> serves) {
    /** Copies the lists: the record never changes. */
    public Goal {
        benefits = Lists.copy(benefits);
        agreedBy = Lists.copy(agreedBy);
        serves = Lists.copy(serves);
    }
    /**
     * A gain, and how one will know that it came.
     *
     * @param text the gain
     * @param measure how it is measured, for example "days from order to delivery"; empty: it is not
     */
    @Built
    public record Benefit(@Nullable String text, @Nullable String measure) {}
}
