package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A change that would help.
 *
 * @param lever what is changed, or {@code null} where it is not a change of one fact alone
 * @param value its value then
 * @param suggestion how it is said
 */
record Change(@Nullable Lever lever, BigDecimal value, Suggestion suggestion) {
    static Change of(Suggestion suggestion) {
        return new Change(null, BigDecimal.ZERO, suggestion);
    }

    /** Of the changes of a fact in one direction only the furthest: it does what the others do. */
    static List<Suggestion> furthest(List<Change> all) {
        List<Change> furthest = new ArrayList<>();
        for (Change change : all) {
            if (furthest.stream().noneMatch(other -> other.reaches(change))) {
                int place = IntStream.range(0, furthest.size())
                        .filter(index -> change.reaches(furthest.get(index)))
                        .findFirst()
                        .orElse(furthest.size());
                furthest.removeIf(change::reaches);
                furthest.add(place, change);
            }
        }
        return furthest.stream().map(Change::suggestion).toList();
    }

    /** Whether this goes as far as another one, or is the same. */
    private boolean reaches(Change other) {
        if (lever == null || other.lever == null) {
            return suggestion.equals(other.suggestion);
        }
        int further = value.compareTo(other.value);
        return lever.upwards() == other.lever.upwards()
                && suggestion.path().equals(other.suggestion.path())
                && (lever.upwards() ? further >= 0 : further <= 0);
    }
}
