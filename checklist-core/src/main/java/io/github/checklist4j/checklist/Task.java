package io.github.checklist4j.checklist;

import io.github.checklist4j.describe.Id;
import java.util.List;
import java.util.Objects;

/**
 * One box to tick.
 *
 * @param id the stable id, by convention area and a few words: {@code pattern.capacity-matched}
 * @param area the id of its area
 * @param title what has to be true, in a sentence
 * @param why what goes wrong where it is not
 * @param what what to do about it
 * @param references links to where it comes from
 */
public record Task(@Id String id, String area, String title, String why, String what, List<String> references) {
    /** Refuses a missing part and copies the list. */
    public Task {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(what, "what");
        references = List.copyOf(references);
    }
}
