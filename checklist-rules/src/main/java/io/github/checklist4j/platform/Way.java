package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way that an integration takes, from system to system.
 *
 * @param integration the integration
 * @param source where it starts, or {@code null} if it is known to start nowhere
 * @param via what it passes, in order; empty: point to point; {@code null}: unknown
 * @param fallback what a second, independent way passes, in order; empty: there is none; {@code null}: unknown
 * @param target where it ends, or {@code null} if it is known to end nowhere
 */
public record Way(
        Integration integration,
        @Nullable Stop source,
        @Nullable List<Stop> via,
        @Nullable List<Stop> fallback,
        @Nullable Stop target) {
    /** Why a fallback that nobody states may be taken for none. */
    public static final String NO_FALLBACK = "nobody states a second way";

    /** Copies the lists: the record never changes. */
    public Way {
        via = via == null ? null : List.copyOf(via);
        fallback = fallback == null ? null : List.copyOf(fallback);
    }

    /**
     * Where the facts of an integration stand.
     *
     * @param integration the integration
     * @return its path
     */
    public static Path at(Integration integration) {
        return Path.of("integrations", integration.id());
    }

    /** A fact of an integration that is a yes or no itself. */
    static <R> Answer is(
            Integration integration,
            String path,
            Function<Integration, @Nullable R> part,
            Function<R, @Nullable Boolean> fact) {
        return Answer.of(within(part.apply(integration), fact), at(integration).then(path));
    }

    static <R, T> @Nullable T within(@Nullable R part, Function<R, @Nullable T> fact) {
        return part == null ? null : fact.apply(part);
    }

    /**
     * Where a fact of the integration stands.
     *
     * @param fact the name of the fact
     * @return the path
     */
    public Path at(String fact) {
        return at(integration).then(fact);
    }

    /**
     * Whether nothing stands between the systems.
     *
     * @return yes if the way passes no component
     */
    public Answer pointToPoint() {
        List<Stop> passed = via;
        Path path = at("via");
        return passed == null
                ? Answer.unknown(path)
                : Answer.of(
                        passed.isEmpty(),
                        Facts.of(path),
                        () -> Comparison.of(
                                Side.of(
                                        path.toString(),
                                        passed.isEmpty() ? "none" : Objects.requireNonNull(integration.via())),
                                "is",
                                Side.of("none")));
    }

    /**
     * All places that are known to be on the way, the second way left out.
     *
     * @return source, components in order, target
     */
    public List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        Stream.ofNullable(source).forEach(stops::add);
        stops.addAll(via == null ? List.of() : via);
        Stream.ofNullable(target).forEach(stops::add);
        return List.copyOf(stops);
    }
}
