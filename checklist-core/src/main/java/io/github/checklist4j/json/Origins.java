package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the values of an input stood before it was turned into JSON: line and column by the byte of that JSON. */
final class Origins {
    private int[] offsets = new int[64];
    private final List<@Nullable Place> places = new ArrayList<>();

    /** What follows at the byte stood at the place. Bytes only grow. */
    void add(int offset, @Nullable Place place) {
        if (places.size() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length + (offsets.length >> 1));
        }
        offsets[places.size()] = offset;
        places.add(place);
    }

    /** Turns numbers of characters of the text into numbers of its bytes. */
    void toBytes(String text) {
        int at = 0;
        int bytes = 0;
        for (int i = 0; i < places.size(); i++) {
            for (; at < offsets[i]; at++) {
                bytes += length(text.charAt(at));
            }
            offsets[i] = bytes;
        }
    }

    /** Two for each half of a surrogate pair. */
    private static int length(char c) {
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    /** The place of what stands at the byte, or {@code null} if the input did not say. */
    @Nullable
    Place placeOf(long offset) {
        int found = Arrays.binarySearch(offsets, 0, places.size(), (int) offset);
        int at = found >= 0 ? found : -found - 2;
        return at < 0 ? null : places.get(at);
    }
}
