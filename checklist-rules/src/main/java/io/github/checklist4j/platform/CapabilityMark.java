package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Capability;
import org.jspecify.annotations.Nullable;

/**
 * Whether a product lets itself be watched.
 *
 * @param capability monitor, audit, notify or alert
 * @param mark whether it does it
 * @param basis how well founded that is
 * @param note under which condition, or {@code null}
 * @param source where it is published
 * @param sourceDate the date of the source: a day or a month
 */
public record CapabilityMark(
        Capability capability,
        Mark mark,
        Basis basis,
        @Nullable String note,
        String source,
        String sourceDate) {}
