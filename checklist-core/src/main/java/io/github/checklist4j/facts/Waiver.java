package io.github.checklist4j.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance of a violation, for a time.
 *
 * @param task id of the task
 * @param subjects the subjects that it covers, as the findings name them; absent: every subject of the task
 * @param by who accepted the risk
 * @param reason why
 * @param from the first day on which it counts; absent: it has begun
 * @param until the last day on which it counts; absent: nobody knows, so it does not count
 */
@Built
public record Waiver(
        @Nullable String task,
        @Nullable List<String> subjects,
        @Nullable String by,
        @Nullable String reason,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Copies the lists: the record never changes. */
    public Waiver {
        subjects = Lists.copy(subjects);
    }
}
