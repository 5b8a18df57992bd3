package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Connectivity;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an integration crosses the boundary between cloud and premises, and whether it names how.
 *
 * @param integration the id of the integration
 * @param crosses whether two places on its way run on different sides
 * @param connected whether it names how it crosses; satisfied as soon as it does, and where it does not cross
 */
public record Crossing(String integration, Answer crosses, Answer connected) {

    /**
     * The crossing of an integration.
     *
     * @param integration the integration
     * @param ways the ways of the project that it belongs to
     * @return what is known of the crossing
     */
    public static Crossing of(Integration integration, Ways ways) {
        Way way = ways.of(integration);
        Answer crosses = runs(way, Hosting.CLOUD).and(runs(way, Hosting.ON_PREMISES));
        Answer named = Answer.is(integration.connectivity(), Connectivity.NONE, way.at("connectivity"))
                .not();
        return new Crossing(
                integration.id(), crosses, crosses.isYes() ? named.because(crosses) : crosses.implies(named));
    }

    /** Whether a place on the way runs on a side. */
    private static Answer runs(Way way, Hosting side) {
        List<Answer> places = new ArrayList<>();
        add(way.source(), "source", side, way, places);
        List<Stop> via = way.via();
        if (via == null) {
            places.add(Answer.unknown(way.at("via")));
        } else {
            via.forEach(stop -> add(stop, "via", side, way, places));
        }
        add(way.target(), "target", side, way, places);
        return Answer.any(places);
    }

    private static void add(@Nullable Stop stop, String fact, Hosting side, Way way, List<Answer> places) {
        if (stop == null) {
            places.add(Answer.of(false, Facts.of(way.at(fact))));
        } else {
            Answer runs = Answer.is(stop.hosting(), side, stop.at("hosting"));
            places.add(stop.isKnown() ? runs.because(Answer.of(true, Facts.of(way.at(fact)))) : runs);
        }
    }
}
