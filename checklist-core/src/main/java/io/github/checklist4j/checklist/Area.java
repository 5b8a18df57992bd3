package io.github.checklist4j.checklist;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Sparse;
import java.util.Objects;

/**
 * A group of tasks.
 *
 * @param id the stable id, for example {@code goals}
 * @param title its name for people
 */
@Sparse
public record Area(@Id String id, String title) {
    /** Refuses a missing title; that the id is missing, the checklist says. */
    public Area {
        Objects.requireNonNull(title, "title");
    }
}
