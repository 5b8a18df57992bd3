package io.github.checklist4j.checklist;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Sparse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One box to tick.
 *
 * @param id the stable id, by convention area and a few words: {@code pattern.capacity-matched}
 * @param area the id of its area
 * @param title what has to be true, in a sentence
 * @param why what goes wrong where it is not; empty where nobody wrote it down
 * @param what what to do about it; empty where nobody wrote it down
 * @param references links to where it comes from
 * @param severity how bad it is where it does not hold, or {@code null} where nobody says: it then counts as MEDIUM
 * @param tags words for the groups that it belongs to
 */
@Sparse
public record Task(
        @Id String id,
        @Refers("areas") String area,
        String title,
        String why,
        String what,
        List<String> references,
        @Nullable Severity severity,
        List<String> tags) {
    /** Refuses a missing part and copies the lists; that the id is missing, the checklist says. */
    public Task {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(what, "what");
        references = List.copyOf(references);
        tags = List.copyOf(tags);
    }

    /**
     * A task without severity and tags.
     *
     * @param id the stable id
     * @param area the id of its area
     * @param title what has to be true, in a sentence
     * @param why what goes wrong where it is not
     * @param what what to do about it
     * @param references links to where it comes from
     */
    public Task(String id, String area, String title, String why, String what, List<String> references) {
        this(id, area, title, why, what, references, null, List.of());
    }

    /**
     * The same task, as bad as somebody says where it does not hold.
     *
     * @param other the severity
     * @return a copy
     */
    public Task withSeverity(@Nullable Severity other) {
        return new Task(id, area, title, why, what, references, other, tags);
    }

    /**
     * The same task in other groups.
     *
     * @param others words for the groups
     * @return a copy
     */
    public Task withTags(String... others) {
        return new Task(id, area, title, why, what, references, severity, List.of(others));
    }
}
