package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Names;
import io.github.checklist4j.describe.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's signed tick, for what no fact can show.
 *
 * @param task id of the task
 * @param by who
 * @param on when
 * @param evidence link to the evidence
 * @param until the last day on which it counts; absent: it does not end
 */
@Built
public record Attestation(
        @Names(Word.TASK) @Nullable String task,
        @Nullable String by,
        @Nullable LocalDate on,
        @Nullable String evidence,
        @Assumed @Nullable LocalDate until) {}
