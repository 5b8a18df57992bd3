package io.github.checklist4j.capacity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When growth passes 100 % of a limit. Month 0 is the evaluation date.
 *
 * @param earliest the first month in which it can happen, or {@code null} if it cannot within the months searched
 * @param latest the month in which it will have happened whatever the open facts are, or {@code null} if it need not happen
 * @param searched the months searched
 * @param open the paths of the facts that keep the month from being known; empty if it is known
 */
public record Crossing(@Nullable Integer earliest, @Nullable Integer latest, int searched, List<String> open) {
    /** Copies the list. */
    public Crossing {
        open = List.copyOf(open);
    }

    /**
     * Whether the answer is definite, be it a month or never.
     *
     * @return false while facts are open
     */
    public boolean isKnown() {
        return open.isEmpty();
    }

    /**
     * The month of the crossing.
     *
     * @return the month, or empty if it is not known or does not come
     */
    public Optional<Integer> month() {
        return isKnown() ? Optional.ofNullable(earliest) : Optional.empty();
    }
}
