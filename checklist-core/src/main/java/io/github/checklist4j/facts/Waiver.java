package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Names;
import io.github.checklist4j.describe.Word;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance of a violation, for a time.
 *
 * @param task id of the task, where a project is held against several checklists with that of the checklist and a slash before it
 * @param subjects the subjects that it covers, as the findings name them, with all that they hold; absent: every subject of the task
 * @param by who accepted the risk
 * @param reason why
 * @param from the first day on which it counts; absent: it has begun
 * @param until the last day on which it counts; absent: nobody knows, so it does not count
 */
@Built
public record Waiver(
        @Names(Word.TASK) @Nullable String task,
        @Assumed @Nullable List<String> subjects,
        @Nullable String by,
        @Nullable String reason,
        @Assumed @Nullable LocalDate from,
        @Assumed @Nullable LocalDate until) {
    /** Copies the lists: the record never changes. */
    public Waiver {
        subjects = Lists.copy(subjects);
    }
}
