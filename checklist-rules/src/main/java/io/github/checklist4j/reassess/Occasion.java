package io.github.checklist4j.reassess;

import org.jspecify.annotations.Nullable;

/**
 * Something that happens on a day whether anybody does anything or not.
 *
 * @param task the only task that it concerns, or {@code null} if it may concern any
 * @param fact the path of the fact that it comes from; empty for growth
 * @param text what happens, in words
 */
record Occasion(@Nullable String task, String fact, String text) {
    boolean isGrowth() {
        return fact.isEmpty();
    }
}
