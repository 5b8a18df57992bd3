package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * What the scenario table counts.
 *
 * @param cloud the systems in the cloud
 * @param onPremises the systems on premises
 * @param middleware the sides that have middleware: 1 for the cloud, 2 for the premises, 3 for both
 */
record Counts(int cloud, int onPremises, int middleware) {
    static final int IN_CLOUD = 1;
    static final int ON_PREMISES = 2;

    /** The table tells no more systems apart than this. */
    private static final int ENOUGH = 4;

    /** The counts after one more system or component. */
    Counts and(Effect effect) {
        return new Counts(cloud + effect.cloud, onPremises + effect.onPremises, middleware | effect.middleware);
    }

    Scenario scenario() {
        return ScenarioTable.scenario(cloud, onPremises, (middleware & IN_CLOUD) != 0, (middleware & ON_PREMISES) != 0);
    }

    /**
     * Everything that the counts can turn out to be, as far as the table tells it apart. The pairs of system counts fill the six-sided figure
     * between the bounds of each count and of their sum: every open system adds a segment or a triangle to it, and sums of those leave no holes.
     *
     * @param known how many there are of what may have these effects
     * @param systemsOpen whether nobody listed the systems
     * @param componentsOpen whether nobody listed the components
     */
    static List<Counts> possible(Map<Set<Effect>, Integer> known, boolean systemsOpen, boolean componentsOpen) {
        Bounds cloud = systemsOpen ? new Bounds(0, ENOUGH) : Bounds.of(known, effect -> effect.cloud);
        Bounds onPremises = systemsOpen ? new Bounds(0, ENOUGH) : Bounds.of(known, effect -> effect.onPremises);
        Bounds sum =
                systemsOpen ? new Bounds(0, 2 * ENOUGH) : Bounds.of(known, effect -> effect.cloud + effect.onPremises);
        Set<Integer> sides = componentsOpen ? Set.of(0, 1, 2, 3) : sides(known);
        List<Counts> possible = new ArrayList<>();
        for (int c = cloud.low; c <= cloud.high; c++) {
            int low = Math.max(onPremises.low, sum.low - c);
            int high = Math.min(onPremises.high, sum.high - c);
            for (int p : telling(c, low, high)) {
                for (int side : new TreeSet<>(sides)) {
                    possible.add(new Counts(c, p, side));
                }
            }
        }
        return possible;
    }

    private record Bounds(int low, int high) {
        /** How much all surely add, and how much they may. */
        static Bounds of(Map<Set<Effect>, Integer> known, ToIntFunction<Effect> count) {
            int low = 0;
            int high = 0;
            for (Map.Entry<Set<Effect>, Integer> entry : known.entrySet()) {
                Set<Effect> effects = entry.getKey();
                low += entry.getValue() * effects.stream().mapToInt(count).min().orElse(0);
                high += entry.getValue()
                        * effects.stream().mapToInt(count).max().orElse(0);
            }
            return new Bounds(low, high);
        }
    }

    private static Set<Integer> sides(Map<Set<Effect>, Integer> known) {
        Set<Integer> sides = Set.of(0);
        for (Map.Entry<Set<Effect>, Integer> entry : known.entrySet()) {
            // a third of the same sort adds nothing that two did not
            for (int i = 0; i < Math.min(2, entry.getValue()); i++) {
                Set<Integer> more = new TreeSet<>();
                sides.forEach(side -> entry.getKey().forEach(effect -> more.add(side | effect.middleware)));
                sides = more;
            }
        }
        return sides;
    }

    /** The counts on premises beside which the table can change, for a count in the cloud. */
    private static Set<Integer> telling(int c, int low, int high) {
        Set<Integer> telling = new TreeSet<>();
        if (low <= high) {
            telling.add(low);
            telling.add(high);
            addWithin(telling, 0, ENOUGH, low, high);
            addWithin(telling, c - 2, c + 2, low, high);
        }
        return telling;
    }

    private static void addWithin(Set<Integer> telling, int from, int to, int low, int high) {
        for (int p = Math.max(from, low); p <= Math.min(to, high); p++) {
            telling.add(p);
        }
    }
}
