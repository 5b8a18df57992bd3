package io.github.checklist4j.platform;

import org.jspecify.annotations.Nullable;

/**
 * Whether a product has a quality of a reliable channel.
 *
 * @param quality the quality
 * @param mark whether it has it
 * @param basis how well founded that is
 * @param note under which condition, or {@code null}
 * @param atOnce the most requests under way at once with which a conditional quality can hold, or {@code null}: any number
 * @param source where it is published
 * @param sourceDate the date of the source: a day or a month
 */
public record QualityMark(
        Quality quality,
        Mark mark,
        Basis basis,
        @Nullable String note,
        @Nullable Integer atOnce,
        String source,
        String sourceDate) {}
