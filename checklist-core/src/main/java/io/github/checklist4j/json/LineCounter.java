package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns byte offsets into lines and columns. A column counts characters, whatever number of bytes they have. A place is kept for every few
 * thousand bytes, so that wherever the next question leads, hardly more than those are counted again.
 */
final class LineCounter {
    private static final int STEP = 1 << 12;

    private final Source source;

    /** The places of the bytes 0, STEP, 2 STEP and so on, as far as anybody asked. */
    private final List<Place> kept = new ArrayList<>(List.of(new Place(1, 1)));

    LineCounter(Source source) {
        this.source = source;
    }

    /** The place of a byte; of an input that came without places the beginning. */
    Place placeOf(long offset) {
        Place place = knownPlaceOf(offset);
        return place == null ? new Place(1, 1) : place;
    }

    /** The place of a byte, or {@code null} where the input came without places. */
    @Nullable
    Place knownPlaceOf(long offset) {
        return source.origins() == null ? counted(offset) : source.origins().placeOf(offset);
    }

    private Place counted(long offset) {
        int target = (int) Math.min(offset, source.length());
        while (kept.size() <= target / STEP) {
            int last = kept.size() - 1;
            kept.add(counted(kept.get(last), last * STEP, (last + 1) * STEP));
        }
        int before = target / STEP;
        return counted(kept.get(before), before * STEP, target);
    }

    private Place counted(Place place, int from, int to) {
        int line = place.line();
        int column = place.column();
        for (int at = from; at < to; at++) {
            byte b = source.at(at);
            boolean lineEnds = b == '\n' || (b == '\r' && (at + 1 >= source.length() || source.at(at + 1) != '\n'));
            if (lineEnds) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Place(line, column);
    }
}
