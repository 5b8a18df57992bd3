package com.example.checklist4j.benchmarks.decisions;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The graph behind R14: systems are its nodes, integrations its edges. */
public final class Reach {
    private Reach() {}

    /**
     * The systems up and down the stream of the first one.
     *
     * @param systems all systems
     * @param integrations who sends to whom; an end that is not stated leads nowhere
     * @return the first system and those that it reaches or that reach it, in the order of the systems
     */
    public static List<ConnectedSystem> ofFirst(List<ConnectedSystem> systems, List<Integration> integrations) {
        int size = systems.size();
        Map<String, Integer> index = new HashMap<>(2 * size);
        BitSet[] down = new BitSet[size];
        BitSet[] up = new BitSet[size];
        for (int i = 0; i < size; i++) {
            index.put(systems.get(i).id(), i);
            down[i] = new BitSet(size);
            up[i] = new BitSet(size);
        }
        for (Integration integration : integrations) {
            Integer source = index.get(integration.source());
            Integer target = index.get(integration.target());
            if (source != null && target != null) {
                down[source].set(target);
                up[target].set(source);
            }
        }
        BitSet reached = new BitSet(size);
        if (size > 0) {
            reached.or(search(down));
            reached.or(search(up));
        }
        List<ConnectedSystem> found = new ArrayList<>(reached.cardinality());
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            found.add(systems.get(i));
        }
        return found;
    }

    private static BitSet search(BitSet[] edges) {
        BitSet seen = new BitSet(edges.length);
        int[] open = new int[edges.length];
        int count = 1;
        seen.set(0);
        for (int at = 0; at < count; at++) {
            BitSet next = edges[open[at]];
            for (int to = next.nextSetBit(0); to >= 0; to = next.nextSetBit(to + 1)) {
                if (!seen.get(to)) {
                    seen.set(to);
                    open[count++] = to;
                }
            }
        }
        return seen;
    }
}
