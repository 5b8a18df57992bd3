package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which measures a change at a place may touch. Looked up only where something fails. */
final class Neighbours {
    private final List<Measure> measures;
    private @Nullable Map<Path, List<Measure>> known;

    Neighbours(List<Measure> measures) {
        this.measures = measures;
    }

    List<Measure> of(Path place) {
        return byPlace().getOrDefault(place, List.of());
    }

    private synchronized Map<Path, List<Measure>> byPlace() {
        Map<Path, List<Measure>> byPlace = known;
        if (byPlace == null) {
            byPlace = new HashMap<>();
            for (Measure measure : measures) {
                Set<Path> places = new LinkedHashSet<>(measure.group().byPath().keySet());
                places.add(measure.subject());
                for (Path place : places) {
                    byPlace.computeIfAbsent(place, first -> new ArrayList<>()).add(measure);
                }
            }
            known = byPlace;
        }
        return byPlace;
    }
}
