package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the channel of an integration has a quality. What the integration states decides; where it is silent, what is published
 * about the known components on the way.
 */
public final class ChannelQuality {
    private ChannelQuality() {}

    /**
     * A quality of the channel of an integration.
     *
     * @param quality the quality
     * @param integration the integration
     * @param ways the ways of the project that it belongs to
     * @param capabilities what is published about products
     * @param assumptions what absent facts are taken for
     * @return whether the channel has it; a quality that only some set-ups have is UNKNOWN until the integration states it
     */
    public static Answer of(
            Quality quality, Integration integration, Ways ways, Capabilities capabilities, Assumptions assumptions) {
        Way way = ways.of(integration);
        Path fact = way.at(quality.fact());
        Answer stated = quality.stated(integration);
        List<Stop> via = way.via();
        if (!stated.isUnknown() || via == null || via.isEmpty()) {
            return stated;
        }
        List<Answer> published = new ArrayList<>();
        for (Stop stop : via) {
            published.add(published(stop, quality, way, capabilities).orElse(stated));
        }
        Answer answer = Answer.any(published);
        boolean counts = !answer.isUnknown()
                && assumptions.of(null, fact, answer.isYes(), "as published", Published.WHY) != null;
        return counts || answer.isUnknown() ? answer : stated;
    }

    private static Optional<Answer> published(Stop stop, Quality quality, Way way, Capabilities capabilities) {
        Component component = stop.component();
        return component == null
                ? Optional.empty()
                : mark(stop, quality, capabilities)
                        .flatMap(mark -> mark.mark() == Mark.CONDITIONAL
                                ? conditional(component, mark, way)
                                : Published.of(component, quality, mark.mark(), mark.note(), mark.source()))
                        .map(answer -> answer.because(Answer.of(true, Facts.of(way.at("via")))));
    }

    /** What only holds up to so many at once does not where there are more. */
    private static Optional<Answer> conditional(Component component, QualityMark mark, Way way) {
        Integer most = mark.atOnce();
        return most != null && isAbove(most, way.integration().processing())
                ? Published.of(component, mark.quality(), Mark.NOT_PROVIDED, mark.note(), mark.source())
                        .map(no -> no.because(Answer.of(true, Facts.of(way.at("processing.maxInFlight")))))
                : Optional.empty();
    }

    private static boolean isAbove(int most, @Nullable Processing processing) {
        Range<BigDecimal> atOnce = processing == null ? null : processing.maxInFlight();
        return atOnce != null && atOnce.low().compareTo(BigDecimal.valueOf(most)) > 0;
    }

    /**
     * What is published about a place on the way.
     *
     * @param stop the place
     * @param quality the quality
     * @param capabilities what is published about products
     * @return the mark, or empty if nothing is known
     */
    public static Optional<QualityMark> mark(Stop stop, Quality quality, Capabilities capabilities) {
        String product = stop.component() == null ? null : stop.component().product();
        return Optional.ofNullable(product).flatMap(capabilities::find).flatMap(found -> found.mark(quality));
    }
}
