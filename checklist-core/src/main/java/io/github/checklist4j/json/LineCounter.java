package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem.Place;

/** Turns byte offsets into lines and columns, in one pass. A column counts characters, whatever number of bytes they have. */
final class LineCounter {
    private final Source source;
    private int at;
    private int line = 1;
    private int column = 1;

    LineCounter(Source source) {
        this.source = source;
    }

    /** The place of a byte; no byte may come before the one of the last call. */
    Place placeOf(long offset) {
        for (int end = (int) Math.min(offset, source.length()); at < end; at++) {
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
