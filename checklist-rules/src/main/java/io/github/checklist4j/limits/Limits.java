package io.github.checklist4j.limits;

import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published figures by id. Immutable; an override gives a new one. */
public final class Limits {
    private static final Limits STANDARD =
            of(DataFile.read(Limits.class, "limits.json", LimitFile.class).limits());
    private static final Path MEASURED = Path.of("measuredLimits");
    private static final Bound VALUES = Bound.of(MeasuredLimit.class, "value");

    private final Map<String, Limit> byId;

    private Limits(Map<String, Limit> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * The published limits, as the data file {@code limits.json} of this library has them.
     *
     * @return the same limits each time
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * Limits of one's own choice.
     *
     * @param limits the limits; of two with the same id the later one counts
     * @return the limits
     */
    public static Limits of(Collection<Limit> limits) {
        return new Limits(Map.of()).with(limits);
    }

    /**
     * These limits with some replaced or added.
     *
     * @param more the limits to put in place
     * @return a copy
     */
    public Limits with(Collection<Limit> more) {
        Map<String, Limit> copy = new LinkedHashMap<>(byId);
        more.forEach(limit -> copy.put(limit.id(), limit));
        return new Limits(copy);
    }

    /**
     * These limits with what a project measured in place of what is published.
     *
     * @param measured what the project measured; one without a value, or of an id that there is not, changes nothing
     * @return a copy, or the same where nothing was measured
     */
    public Limits measured(List<MeasuredLimit> measured) {
        if (measured.isEmpty()) {
            return this;
        }
        Map<String, Limit> copy = new LinkedHashMap<>(byId);
        for (MeasuredLimit own : measured) {
            copy.computeIfPresent(own.limit(), (id, published) -> replaced(published, own));
        }
        return new Limits(copy);
    }

    private static Limit replaced(Limit published, MeasuredLimit own) {
        if (own.value() == null) {
            return published;
        }
        return new Limit(
                published.id(),
                own.value(),
                published.unit(),
                published.window(),
                published.scope(),
                published.enforcement(),
                published.mayChange(),
                own.source() == null ? "measured by the project" : own.source(),
                own.measuredOn() == null ? "undated" : own.measuredOn().toString(),
                true,
                published.note());
    }

    /**
     * A limit by its id.
     *
     * @param id the id
     * @return the limit
     * @throws IllegalArgumentException if there is none of that id
     */
    public Limit get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no limit " + id));
    }

    /**
     * The value of a limit as far as a project knows it.
     *
     * @param id the id
     * @param measured what the project measured, or {@code null}: unknown
     * @param assumptions what absent facts are taken for
     * @return the value; anything that a measured one can be while nobody says what came out
     * @throws IllegalArgumentException if there is none of that id
     */
    public Interval value(String id, @Nullable List<MeasuredLimit> measured, Assumptions assumptions) {
        if (measured == null
                && assumptions.of(
                                null, MEASURED, true, "none", "what is published holds where nothing else was measured")
                        == null) {
            return VALUES.of(null, MEASURED);
        }
        Path path = Path.of("measuredLimits", id).then("value");
        for (MeasuredLimit own : measured == null ? List.<MeasuredLimit>of() : measured) {
            if (own.limit().equals(id)) {
                return own.value() == null ? VALUES.of(null, path) : Interval.exactly(get(id).value(), Facts.of(path));
            }
        }
        return Interval.exactly(get(id).value());
    }

    /**
     * A limit by its id, if there is one.
     *
     * @param id the id
     * @return the limit, or empty
     */
    public Optional<Limit> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * All limits.
     *
     * @return them in the order of the data
     */
    public List<Limit> all() {
        return List.copyOf(byId.values());
    }
}
