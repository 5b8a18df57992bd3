package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A product of which nobody says the tier. Of what every tier limits, the least of the limits may count and the greatest: what none of them
 * takes fails, and what each of them takes holds. What some tiers alone limit may not count at all.
 */
final class Tiers {
    private Tiers() {}

    static List<Measure> measures(Carrier carrier, List<Consumer<Carrier>> tiers) {
        Path product = carrier.path().then("product");
        Map<What, List<Measure>> certain = byWhat(carrier, tiers);
        Map<What, List<Measure>> doubted = byWhat(carrier.ofUnknownTier(), tiers);
        List<Measure> measures = new ArrayList<>();
        certain.forEach((what, same) -> {
            if (same.size() == tiers.size()) {
                measures.add(Measure.oneOf(same, product));
            } else {
                measures.addAll(doubted.getOrDefault(what, List.of()));
            }
        });
        return measures;
    }

    private static Map<What, List<Measure>> byWhat(Carrier carrier, List<Consumer<Carrier>> tiers) {
        Map<What, List<Measure>> byWhat = new LinkedHashMap<>();
        for (Consumer<Carrier> tier : tiers) {
            Carrier one = carrier.afresh();
            tier.accept(one);
            one.measures().forEach(measure -> byWhat.computeIfAbsent(What.of(measure), first -> new ArrayList<>())
                    .add(measure));
        }
        return byWhat;
    }

    /** What is counted, and where. */
    private record What(Path subject, String words) {
        static What of(Measure measure) {
            return new What(measure.subject(), measure.use().words());
        }
    }
}
