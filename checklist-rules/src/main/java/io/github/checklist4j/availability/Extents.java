package io.github.checklist4j.availability;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.ChannelQuality;
import io.github.checklist4j.platform.Mark;
import io.github.checklist4j.platform.Quality;
import io.github.checklist4j.platform.QualityMark;
import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.platform.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the sender depends on a way: to its end, or to the first durable store of an asynchronous one. Where facts are open there is
 * more than one possibility.
 *
 * @param shortest the places that count if it ends as early as it can
 * @param longest the places that count if it ends as late as it can
 * @param facts the facts that say so
 * @param open the facts that decide between the possibilities
 */
record Extents(List<Stop> shortest, List<Stop> longest, Facts facts, Facts open) {
    private static final String PUBLISHED =
            "what is published about the product stands in for what is said of the channel";

    static Extents ofWay(Way way, Capabilities capabilities, Assumptions assumptions) {
        MessageStyle style = way.integration().style();
        Answer asynchronous = Answer.of(style == null ? null : style == MessageStyle.ASYNCHRONOUS, way.at("style"));
        Boolean durable = durable(way);
        Answer stores =
                Answer.of(!Boolean.FALSE.equals(durable), durable == null ? Facts.NONE : at(way, "delivery.durable"));
        List<Stop> via = way.via() == null ? List.of(new Stop(way.at("via").toString(), null, null)) : way.via();
        Facts facts = way.via() == null ? at(way, "source") : at(way, "source").and(at(way, "via"));
        return extents(way, via, facts, asynchronous.and(stores), keeps(way, capabilities, assumptions));
    }

    /** The second way ends at a store whether the sender waits for the first one or not. */
    static Extents ofFallback(Way way, List<Stop> fallback, Capabilities capabilities, Assumptions assumptions) {
        return extents(way, fallback, at(way, "fallback"), Answer.of(true), keeps(way, capabilities, assumptions));
    }

    private static Extents extents(
            Way way, List<Stop> via, Facts given, Answer decoupled, Function<Stop, Answer> stores) {
        Facts facts = given.and(decoupled.facts());
        Facts open = Facts.NONE;
        List<Stop> shortest = null;
        List<Stop> passed = new ArrayList<>(source(way));
        for (Stop stop : decoupled.isNo() ? List.<Stop>of() : via) {
            passed.add(stop);
            Answer keeps = stores.apply(stop);
            Answer ends = decoupled.and(keeps);
            facts = facts.and(keeps.facts());
            if (!ends.isNo()) {
                shortest = shortest == null ? List.copyOf(passed) : shortest;
                // first what there is to pass, then whether it ends the way
                open = open.and(stop.component() == null ? keeps.open() : ends.open());
            }
            if (ends.isYes()) {
                return new Extents(shortest == null ? passed : shortest, passed, facts, open);
            }
            if (keeps.isYes()) {
                break;
            }
        }
        List<Stop> whole = new ArrayList<>(source(way));
        whole.addAll(via);
        Stream.ofNullable(way.target()).forEach(whole::add);
        return new Extents(shortest == null ? whole : shortest, whole, facts.and(at(way, "target")), open);
    }

    private static Facts at(Way way, String fact) {
        return Facts.of(way.at(fact));
    }

    private static List<Stop> source(Way way) {
        return Stream.ofNullable(way.source()).toList();
    }

    /**
     * Whether a place stores messages. That the channel is durable says so of a component that is there to store; where the project says
     * nothing of the channel, what is published about the product does, unless nothing may be assumed.
     */
    private static Function<Stop, Answer> keeps(Way way, Capabilities capabilities, Assumptions assumptions) {
        return stop -> {
            Component component = stop.component();
            if (component == null) {
                return Answer.unknown(Path.of(stop.path()));
            }
            Mark mark = ChannelQuality.mark(stop, Quality.DURABLE_STORE, capabilities)
                    .map(QualityMark::mark)
                    .orElse(Mark.UNKNOWN);
            Path product = stop.at("product");
            Answer published = component.product() == null
                    ? Answer.unknown(product)
                    : Answer.of(mark == Mark.PROVIDED, Facts.of(product));
            Boolean durable = durable(way);
            if (durable != null) {
                return durable ? isStore(component, stop).or(published) : published;
            }
            if (component.product() == null) {
                return published;
            }
            Path path = way.at("delivery.durable");
            boolean silent = mark == Mark.CONDITIONAL || mark == Mark.UNKNOWN;
            boolean assumed = !silent && assumptions.of(durable, path, published.isYes(), PUBLISHED) != null;
            return assumed
                    ? published
                    : isStore(component, stop).and(Answer.unknown(path)).pickedBy(Facts.of(product));
        };
    }

    private static Answer isStore(Component component, Stop stop) {
        Role role = component.role();
        return Answer.of(role == null ? null : role == Role.MESSAGING || role == Role.STAGING, stop.at("role"));
    }

    private static @Nullable Boolean durable(Way way) {
        Delivery delivery = way.integration().delivery();
        return delivery == null ? null : delivery.durable();
    }
}
