package io.github.checklist4j.availability;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.platform.Answer;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.ChannelQuality;
import io.github.checklist4j.platform.Mark;
import io.github.checklist4j.platform.Quality;
import io.github.checklist4j.platform.QualityMark;
import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.platform.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the sender depends on a way: to its end, or to the first durable store of an asynchronous one. Where facts are open there is
 * more than one possibility.
 *
 * @param possible the places that count, for each possibility; the longest comes last
 * @param open the paths of the facts that decide between them
 */
record Extents(List<List<Stop>> possible, List<String> open) {
    static Extents ofWay(Way way, Capabilities capabilities) {
        MessageStyle style = way.integration().style();
        Answer asynchronous = Answer.of(style == null ? null : style == MessageStyle.ASYNCHRONOUS, way.path("style"));
        Answer stores = Answer.of(durable(way) == null || Boolean.TRUE.equals(durable(way)));
        List<Stop> via = way.via() == null ? List.of(new Stop(way.path("via"), null, null)) : way.via();
        return extents(way, via, asynchronous.and(stores), capabilities);
    }

    /** The second way ends at a store whether the sender waits for the first one or not. */
    static Extents ofFallback(Way way, Capabilities capabilities) {
        return extents(way, way.fallback(), Answer.of(true), capabilities);
    }

    List<Stop> longest() {
        return possible.get(possible.size() - 1);
    }

    private static Extents extents(Way way, List<Stop> via, Answer decoupled, Capabilities capabilities) {
        List<List<Stop>> possible = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<Stop> passed = new ArrayList<>(source(way));
        for (Stop stop : via) {
            passed.add(stop);
            Answer keeps = keeps(stop, way, capabilities);
            Answer ends = decoupled.and(keeps);
            if (!ends.isNo()) {
                possible.add(List.copyOf(passed));
                open.addAll(ends.open());
            }
            if (ends.isYes()) {
                return new Extents(possible, open);
            }
            if (keeps.isYes()) {
                break;
            }
        }
        List<Stop> whole = new ArrayList<>(source(way));
        whole.addAll(via);
        Stream.ofNullable(way.target()).forEach(whole::add);
        possible.add(whole);
        return new Extents(possible, open);
    }

    private static List<Stop> source(Way way) {
        return Stream.ofNullable(way.source()).toList();
    }

    /**
     * Whether a place stores messages. That the channel is durable says so of a component that is there to store; where the project says
     * nothing of the channel, what is published about the product does.
     */
    private static Answer keeps(Stop stop, Way way, Capabilities capabilities) {
        Component component = stop.component();
        if (component == null) {
            return Answer.unknown(stop.path());
        }
        Mark mark = ChannelQuality.mark(stop, Quality.DURABLE_STORE, capabilities)
                .map(QualityMark::mark)
                .orElse(Mark.UNKNOWN);
        Answer published =
                component.product() == null ? Answer.unknown(stop.path("product")) : Answer.of(mark == Mark.PROVIDED);
        Boolean durable = durable(way);
        if (durable != null) {
            return durable ? isStore(component, stop).or(published) : published;
        }
        boolean silent = component.product() != null && (mark == Mark.CONDITIONAL || mark == Mark.UNKNOWN);
        return silent ? isStore(component, stop).and(Answer.unknown(way.path("delivery.durable"))) : published;
    }

    private static Answer isStore(Component component, Stop stop) {
        Role role = component.role();
        return Answer.of(role == null ? null : role == Role.MESSAGING || role == Role.STAGING, stop.path("role"));
    }

    private static @Nullable Boolean durable(Way way) {
        Delivery delivery = way.integration().delivery();
        return delivery == null ? null : delivery.durable();
    }
}
