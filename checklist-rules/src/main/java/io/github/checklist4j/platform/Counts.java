package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Scenario;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that the counts can turn out to be. The pairs of system counts fill the six-sided figure between the bounds of each count
 * and of their sum: every open system adds a segment or a triangle to it, and sums of those leave no holes.
 *
 * @param cloud the bounds of the systems in the cloud
 * @param onPremises the bounds of the systems on premises
 * @param sum the bounds of both together
 * @param middleware the sides that have middleware: 1 for the cloud, 2 for the premises, 3 for both
 */
record Counts(Bounds cloud, Bounds onPremises, Bounds sum, Set<Integer> middleware) {
    private static final int IN_CLOUD = 1;
    private static final int ON_PREMISES = 2;

    /** The table tells no more systems apart than this. */
    private static final int ENOUGH = 4;

    record Bounds(int low, int high) {}

    /** Receives one possibility; says whether that is enough. */
    interface Visitor {
        boolean visit(int cloud, int onPremises, int middleware);
    }

    static Counts of(Map<Set<Effect>, Integer> known, boolean systemsOpen, boolean componentsOpen) {
        Set<Integer> sides = componentsOpen ? Set.of(0, 1, 2, 3) : sides(known);
        if (systemsOpen) {
            return new Counts(
                    new Bounds(0, ENOUGH), new Bounds(0, ENOUGH), new Bounds(0, 2 * ENOUGH), new TreeSet<>(sides));
        }
        return new Counts(
                bounds(known, EnumSet.of(Effect.CLOUD_SYSTEM)),
                bounds(known, EnumSet.of(Effect.ON_PREMISES_SYSTEM)),
                bounds(known, EnumSet.of(Effect.CLOUD_SYSTEM, Effect.ON_PREMISES_SYSTEM)),
                new TreeSet<>(sides));
    }

    /** How many surely add one of these effects, and how many may. */
    private static Bounds bounds(Map<Set<Effect>, Integer> known, Set<Effect> counted) {
        int low = 0;
        int high = 0;
        for (Map.Entry<Set<Effect>, Integer> entry : known.entrySet()) {
            Set<Effect> shared = EnumSet.copyOf(entry.getKey());
            shared.retainAll(counted);
            low += counted.containsAll(entry.getKey()) ? entry.getValue() : 0;
            high += shared.isEmpty() ? 0 : entry.getValue();
        }
        return new Bounds(low, high);
    }

    private static Set<Integer> sides(Map<Set<Effect>, Integer> known) {
        Set<Integer> sides = Set.of(0);
        for (Map.Entry<Set<Effect>, Integer> entry : known.entrySet()) {
            // a third of the same sort adds nothing that two did not
            for (int i = 0; i < Math.min(2, entry.getValue()); i++) {
                sides = joined(sides, entry.getKey());
            }
        }
        return sides;
    }

    private static Set<Integer> joined(Set<Integer> sides, Set<Effect> effects) {
        Set<Integer> more = new LinkedHashSet<>();
        for (int side : sides) {
            effects.forEach(effect -> more.add(side | side(effect)));
        }
        return more;
    }

    private static int side(Effect effect) {
        return switch (effect) {
            case CLOUD_MIDDLEWARE -> IN_CLOUD;
            case ON_PREMISES_MIDDLEWARE -> ON_PREMISES;
            case NONE, CLOUD_SYSTEM, ON_PREMISES_SYSTEM -> 0;
        };
    }

    /** The scenario after one more system or component. */
    static Scenario after(int cloud, int onPremises, int middleware, Effect effect) {
        int sides = middleware | side(effect);
        return ScenarioTable.scenario(
                cloud + (effect == Effect.CLOUD_SYSTEM ? 1 : 0),
                onPremises + (effect == Effect.ON_PREMISES_SYSTEM ? 1 : 0),
                (sides & IN_CLOUD) != 0,
                (sides & ON_PREMISES) != 0);
    }

    /** Whether a visitor has enough of one of the possibilities; between those that it sees the table does not change. */
    boolean any(Visitor visitor) {
        for (int c = cloud.low; c <= cloud.high; c++) {
            for (int p : telling(c)) {
                for (int sides : middleware) {
                    if (visitor.visit(c, p, sides)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The counts on premises beside which the table can change, for a count in the cloud. */
    private Set<Integer> telling(int c) {
        int low = Math.max(onPremises.low, sum.low - c);
        int high = Math.min(onPremises.high, sum.high - c);
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
