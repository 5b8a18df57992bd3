package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Sides;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The smallest changes that bring a measure within its bound, computed from what is stated. */
record Changes(Measure measure, Scene scene, Neighbours neighbours) {
    List<Change> all() {
        List<String> unsaid = measure.unsaid();
        if (!unsaid.isEmpty()) {
            String text = "say " + String.join(", ", unsaid) + " first: without it no change can be computed";
            return List.of(Change.of(new Suggestion(unsaid.get(0), "", "", text)));
        }
        List<Lever> levers = measure.levers(scene).stream()
                .filter(lever -> lever.fact().value().likely() != null && lever.canMove(current(lever)))
                .toList();
        List<Change> alone = new ArrayList<>();
        for (Lever lever : levers) {
            nearest(lever, At.STATED)
                    .map(value -> new Change(lever, value, suggestion(lever, value)))
                    .ifPresent(alone::add);
        }
        return alone.isEmpty() ? together(levers) : alone;
    }

    /** The first two that do what neither does alone. */
    private List<Change> together(List<Lever> levers) {
        for (Lever first : levers) {
            At at = At.STATED.with(first.fact(), first.furthest());
            for (Lever second : levers) {
                Optional<BigDecimal> value =
                        second.fact().path().equals(first.fact().path()) ? Optional.empty() : nearest(second, at);
                if (value.isPresent()) {
                    String text = change(first, first.furthest()) + " is not enough alone: "
                            + change(second, value.get()) + " is needed with it";
                    return List.of(
                            Change.of(change(first, first.furthest(), text)),
                            Change.of(change(second, value.get(), text)));
                }
            }
        }
        return List.of();
    }

    private static BigDecimal current(Lever lever) {
        BigDecimal likely = lever.fact().value().likely();
        return likely == null ? BigDecimal.ZERO : likely;
    }

    /** The nearest value that does, if one does. */
    private Optional<BigDecimal> nearest(Lever lever, At at) {
        if (!measure.holds(at.with(lever.fact(), lever.furthest()), scene.policy())) {
            return Optional.empty();
        }
        BigDecimal failing = current(lever);
        BigDecimal good = lever.furthest();
        BigDecimal step = BigDecimal.ONE.movePointLeft(lever.scale());
        while (failing.subtract(good).abs().compareTo(step) > 0) {
            BigDecimal middle = lever.between(failing, good);
            if (measure.holds(at.with(lever.fact(), middle), scene.policy())) {
                good = middle;
            } else {
                failing = middle;
            }
        }
        return Optional.of(good);
    }

    private Suggestion suggestion(Lever lever, BigDecimal value) {
        BigDecimal before = lever.before(value);
        String most = use(At.STATED.with(lever.fact(), before));
        At at = At.STATED.with(lever.fact(), value);
        String text = change(lever, value) + " is enough"
                + (most == null ? "" : "; at " + lever.fact().text(before) + " " + most)
                + said("; but then too much: ", others(lever, at, true))
                + said("; beside it too much: ", others(lever, at, false));
        return change(lever, value, text);
    }

    private static Suggestion change(Lever lever, BigDecimal value, String text) {
        return new Suggestion(
                lever.fact().path().toString(),
                lever.fact().text(current(lever)),
                lever.fact().text(value),
                text);
    }

    private static String change(Lever lever, BigDecimal value) {
        return lever.noun() + ": " + lever.fact().text(value) + lever.with();
    }

    /** How much is used where it is too much, beside the most that may be. */
    private @Nullable String use(At at) {
        int month = measure.failingMonth(at, scene.policy());
        BigDecimal used = month < 0 ? null : measure.stated(at, month, month);
        BigDecimal allowed = measure.allowed(at).likely();
        if (used == null || allowed == null) {
            return null;
        }
        boolean below = measure.use().keep() == Use.Keep.BELOW;
        Interval most = Interval.exactly(month == 0 ? allowed.multiply(measure.share(scene.policy())) : allowed);
        Interval is = Interval.exactly(used);
        return measure.use().words() + (month == 0 ? " are " : " in month " + month + " are ") + Sides.text(is, most)
                + ", and " + (below ? "less than " : "") + Sides.text(most, is) + " may be";
    }

    private static String said(String words, String what) {
        return what.isEmpty() ? "" : words + what;
    }

    /** What of the others does not hold any more after a change, or what of the same subject does not hold in spite of it. */
    private String others(Lever lever, At at, boolean heldBefore) {
        return neighbours.of(lever.fact().owner()).stream()
                .filter(other -> !other.equals(measure)
                        && (heldBefore || other.subject().equals(measure.subject()))
                        && other.unsaid().isEmpty()
                        && other.holds(At.STATED, scene.policy()) == heldBefore
                        && !other.holds(at, scene.policy()))
                .map(other -> other.use().words() + " of " + other.subject())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
