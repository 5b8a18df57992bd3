package com.example.checklist4j.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The peers by the short name that a benchmark takes as its parameter. */
public final class Peers {
    private static final Map<String, Supplier<Peer>> ALL = new TreeMap<>(Map.of(
            "cel", Cel::new,
            "drools", Drools::new,
            "easy-rules", EasyRules::new,
            "evrete", Evrete::new,
            "hibernate-validator", HibernateValidatorPeer::new,
            "json-logic", JsonLogicPeer::new,
            "yavi", Yavi::new));

    private Peers() {}

    /**
     * The names.
     *
     * @return them in the order of the alphabet
     */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * A peer, ready to decide.
     *
     * @param name its short name
     * @return the peer
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Peer named(String name) {
        Supplier<Peer> peer = ALL.get(name);
        if (peer == null) {
            throw new IllegalArgumentException("there is no peer " + name + ", only " + names());
        }
        return peer.get();
    }
}
