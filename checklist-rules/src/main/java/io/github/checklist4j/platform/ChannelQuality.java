package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the channel of an integration has a quality. What the integration states decides; where it is silent, what is published
 * about the known components on the way.
 *
 * @param quality the quality
 * @param provided whether the channel has it; a quality that only some set-ups have is UNKNOWN until the integration states it
 * @param provisions what is published about the components on the way, in order; empty if the integration states it
 */
public record ChannelQuality(Quality quality, Answer provided, List<Provision> provisions) {
    /** Copies the list: the record never changes. */
    public ChannelQuality {
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(provided, "provided");
        provisions = List.copyOf(provisions);
    }

    /**
     * A quality of the channel of an integration.
     *
     * @param quality the quality
     * @param integration the integration
     * @param project the project that it belongs to
     * @param capabilities what is published about products
     * @return what is known of it
     */
    public static ChannelQuality of(
            Quality quality, Integration integration, Project project, Capabilities capabilities) {
        Delivery delivery = integration.delivery();
        Boolean stated = delivery == null ? null : stated(quality, delivery);
        if (stated != null) {
            return new ChannelQuality(quality, Answer.of(stated), List.of());
        }
        Way way = Way.of(integration, project);
        List<Stop> via = way.via() == null ? List.of() : way.via();
        List<Provision> provisions = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Answer open = Answer.unknown(way.path(fact(quality)));
        for (Stop stop : via) {
            answers.add(published(stop, quality, integration, capabilities, provisions, open));
        }
        return new ChannelQuality(quality, via.isEmpty() ? open : Answer.anyOf(answers), provisions);
    }

    private static Answer published(
            Stop stop,
            Quality quality,
            Integration integration,
            Capabilities capabilities,
            List<Provision> provisions,
            Answer open) {
        Optional<QualityMark> mark = mark(stop, quality, capabilities);
        String id = stop.component() == null ? "" : stop.component().id();
        mark.ifPresent(found ->
                provisions.add(new Provision(id, found.mark(), found.note(), found.source(), found.sourceDate())));
        return switch (mark.map(QualityMark::mark).orElse(Mark.UNKNOWN)) {
            case PROVIDED -> Answer.of(true);
            case NOT_PROVIDED -> Answer.of(false);
            case CONDITIONAL ->
                mark.map(QualityMark::atOnce)
                                .filter(most -> isAbove(most, integration.processing()))
                                .isPresent()
                        ? Answer.of(false)
                        : open;
            case UNKNOWN -> open;
        };
    }

    /** Whether more requests are under way at once than the quality bears. */
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
     * @return the mark, or empty if the product or what it does is unknown
     */
    public static Optional<QualityMark> mark(Stop stop, Quality quality, Capabilities capabilities) {
        String product = stop.component() == null ? null : stop.component().product();
        return Optional.ofNullable(product).flatMap(capabilities::find).flatMap(found -> found.mark(quality));
    }

    private static @Nullable Boolean stated(Quality quality, Delivery delivery) {
        return switch (quality) {
            case DURABLE_STORE -> delivery.durable();
            case RETRY -> delivery.retry() == null ? null : delivery.retry() != Delivery.Retry.NONE;
            case DEAD_LETTER -> delivery.deadLetter();
            case DUPLICATE_DETECTION -> delivery.idempotent();
            case ORDERING -> delivery.orderingProvided();
        };
    }

    private static String fact(Quality quality) {
        return switch (quality) {
            case DURABLE_STORE -> "delivery.durable";
            case RETRY -> "delivery.retry";
            case DEAD_LETTER -> "delivery.deadLetter";
            case DUPLICATE_DETECTION -> "delivery.idempotent";
            case ORDERING -> "delivery.orderingProvided";
        };
    }
}
