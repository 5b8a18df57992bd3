package io.github.checklist4j.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A text of which no more is kept than there is room for, and which says what was left out. */
final class Bounded {
    private static final int RESERVE = 1_000; // for what closes it, and for the word on what is missing

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private final int most;

    Bounded(int most) {
        this.most = most - RESERVE;
    }

    /** Adds a piece, if there is room for it. Once one did not fit, a later and shorter one may. */
    boolean add(String piece, String kind) {
        if (text.length() + piece.length() > most) {
            leftOut.merge(kind, 1, Integer::sum);
            return false;
        }
        text.append(piece);
        return true;
    }

    /** Adds what closes a piece that was added. */
    void close(String end) {
        text.append(end);
    }

    /** What did not fit: {@code 3 findings}; empty if everything did. */
    String leftOut() {
        return leftOut.entrySet().stream()
                .map(each -> Words.count(each.getValue(), each.getKey()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
