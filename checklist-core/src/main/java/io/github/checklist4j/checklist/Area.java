package io.github.checklist4j.checklist;

import io.github.checklist4j.describe.Id;
import java.util.Objects;

/**
 * A group of tasks.
 *
 * @param id the stable id, for example {@code goals}
 * @param title its name for people
 */
public record Area(@Id String id, String title) {
    /** Refuses a missing part. */
    public Area {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
