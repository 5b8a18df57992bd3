package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One choice of values for the facts that a formula reads. Every formula here rises or falls with each of its facts, whatever the others
 * are, so its smallest and its largest value lie at two corners: {@link #least} and {@link #most}. The formula says at each reading which
 * way the fact works; that way a fact that occurs twice still counts once.
 */
final class Point {
    private static final Point LEAST = new Point(false, null, null, null, BigDecimal.ZERO, null, false);
    private static final Point MOST = new Point(true, null, null, null, BigDecimal.ZERO, null, false);

    private final boolean most;
    private final @Nullable String flipped;
    private final @Nullable String changed;
    private final @Nullable String setPath;
    private final BigDecimal setValue;
    private final @Nullable Map<String, Reading> readings;
    private final boolean openOnly;

    private Point(
            boolean most,
            @Nullable String flipped,
            @Nullable String changed,
            @Nullable String setPath,
            BigDecimal setValue,
            @Nullable Map<String, Reading> readings,
            boolean openOnly) {
        this.most = most;
        this.flipped = flipped;
        this.changed = changed;
        this.setPath = setPath;
        this.setValue = setValue;
        this.readings = readings;
        this.openOnly = openOnly;
    }

    /** Where a formula is smallest. */
    static Point least() {
        return LEAST;
    }

    /** Where a formula is largest. */
    static Point most() {
        return MOST;
    }

    /** The same but for one fact, which takes its other bound. */
    Point flipping(String path) {
        return new Point(most, path, changed, setPath, setValue, null, false);
    }

    /** The same but for one fact, which takes a value of our choice. The fact stands at an integration, or at something else. */
    Point with(String owner, String path, BigDecimal value) {
        return new Point(most, flipped, owner, path, value, null, false);
    }

    /** Where the fact stands that takes a value of our choice, or {@code null} if none does. */
    @Nullable
    String changed() {
        return changed;
    }

    /** The same with all facts as they stand. */
    Point plain() {
        return most ? MOST : LEAST;
    }

    /** The same, writing down which facts are read. */
    Point noting(Map<String, Reading> into) {
        return new Point(most, flipped, changed, setPath, setValue, into, false);
    }

    /** The same point, which notes those facts that leave something open. */
    Point notingOpen(Map<String, Reading> into) {
        return new Point(most, flipped, changed, setPath, setValue, into, true);
    }

    /** The facts that a formula reads, in the order in which it does. */
    static Map<String, Reading> newNotes() {
        return new LinkedHashMap<>();
    }

    /** Whether it takes each fact at its most, rather than at its least. */
    boolean isMost() {
        return most;
    }

    /** Whether it reads the facts of an integration as they stand, and nobody wants to know which. */
    boolean isPlainFor(Load load) {
        return (readings == null || (openOnly && load.isExact()))
                && !isWithin(load, flipped)
                && !load.path().equals(changed);
    }

    private static boolean isWithin(Load load, @Nullable String path) {
        return path != null && path.startsWith(load.path());
    }

    /** The value of a fact that makes the formula rise. */
    BigDecimal up(Fact fact) {
        return read(fact, true);
    }

    /** The value of a fact that makes the formula fall. */
    BigDecimal down(Fact fact) {
        return read(fact, false);
    }

    private BigDecimal read(Fact fact, boolean rising) {
        if (readings != null && !(openOnly && fact.isExact())) {
            note(readings, fact, rising);
        }
        if (fact.path().equals(setPath)) {
            return setValue;
        }
        return (most == rising) != fact.path().equals(flipped) ? fact.high() : fact.low();
    }

    private static void note(Map<String, Reading> readings, Fact fact, boolean rising) {
        Reading reading = new Reading(fact, rising);
        Reading before = readings.putIfAbsent(fact.path(), reading);
        if (before == null || fact.isExact()) {
            return;
        }
        if (before.fact().isExact()) {
            readings.put(fact.path(), reading);
        } else if (before.rising() != rising) {
            throw new IllegalStateException("a formula both rises and falls with " + fact.path());
        }
    }

    /**
     * A fact that a formula read.
     *
     * @param fact the fact
     * @param rising whether the formula rises with it
     */
    record Reading(Fact fact, boolean rising) {}
}
