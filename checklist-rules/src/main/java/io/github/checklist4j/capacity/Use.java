package io.github.checklist4j.capacity;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way to use a limit: what is counted, how, and what could be done about it. Declared once, as a constant.
 *
 * @param words what is counted: {@code requests per 5 minutes}
 * @param formula how much an integration uses
 * @param keep how much of the limit has to be left
 * @param grows whether it grows with the volume
 * @param remedy what helps, in words
 * @param knobs what somebody could change, the most promising first
 */
record Use(String words, Formula formula, Keep keep, boolean grows, String remedy, List<Knob> knobs) {
    /** How much of a limit has to be left. */
    enum Keep {
        /** The headroom of the policy at the evaluation date, and nothing within the horizon. */
        HEADROOM,
        /** Nothing: it has to fit. */
        FIT,
        /** It has to stay below. */
        BELOW
    }

    /** What grows with the volume and keeps a headroom. */
    static Use growing(String words, Formula formula, String remedy, Knob... knobs) {
        return new Use(words, formula, Keep.HEADROOM, true, remedy, List.of(knobs));
    }

    /** What does not grow and only has to fit: a size, a time, a number of records in a request. */
    static Use fitting(String words, Formula formula, String remedy, Knob... knobs) {
        return new Use(words, formula, Keep.FIT, false, remedy, List.of(knobs));
    }

    /** What the busiest time makes large: more hours, a lower peak and fewer records help it in any case. */
    static Use busiest(String words, Formula formula, String remedy, Knob... knobs) {
        return growing(
                words,
                formula,
                remedy,
                Stream.concat(Stream.of(knobs), Stream.of(Knob.MORE_HOURS, Knob.LOWER_PEAK, Knob.FEWER_RECORDS))
                        .toArray(Knob[]::new));
    }

    /** The same of something else. */
    Use of(String other, Formula counting) {
        return new Use(other, counting, keep, grows, remedy, knobs);
    }

    Use keeping(Keep other) {
        return new Use(words, formula, other, grows, remedy, knobs);
    }

    Use constant() {
        return new Use(words, formula, keep, false, remedy, knobs);
    }
}
