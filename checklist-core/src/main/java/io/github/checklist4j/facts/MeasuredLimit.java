package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Names;
import io.github.checklist4j.describe.Within;
import io.github.checklist4j.describe.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit that the project measured or agreed, in place of the published one.
 *
 * @param limit id of the limit, as the limit data names it
 * @param value the value, in the unit of the limit
 * @param measuredOn when
 * @param source who measured it, or where it was agreed
 */
@Built
public record MeasuredLimit(
        @Id @Names(Word.LIMIT) String limit,
        @Within(min = "0.000001") @Nullable BigDecimal value,
        @Nullable LocalDate measuredOn,
        @Nullable String source) {}
