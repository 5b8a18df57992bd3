package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business process, and the processes that it feeds. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param feeds ids of the processes downstream of it; empty: none
 */
@Built
public record BusinessProcess(
        @Id String id,
        @Nullable String name,
        @Refers("processes") @Nullable List<String> feeds) {
    /** Copies the lists: the record never changes. */
    public BusinessProcess {
        feeds = Lists.copy(feeds);
    }
}
