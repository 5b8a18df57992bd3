package io.github.checklist4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines. It holds one of them and what was read behind it; of a line that is too long only the beginning. */
final class LineBuffer {
    private static final int FIRST_CAPACITY = 1 << 16;

    private final InputStream input;
    private final int most;

    byte[] bytes;
    /** Where the line at hand begins, and where it ends, exclusive. */
    int start;

    int end;
    private int behind;
    private int filled;
    private boolean cutOff;

    /** Lines of so many bytes at most; of a longer one, one byte more is kept. */
    LineBuffer(InputStream input, int most) {
        this.input = input;
        this.most = Math.min(most, Bytes.LONGEST - 1);
        bytes = new byte[Math.min(FIRST_CAPACITY, this.most + 1)];
    }

    /** Goes to the next line, if there is one. */
    boolean next() throws IOException {
        if (cutOff) {
            skipRest();
        }
        start = behind;
        int searched = 0;
        while (!foundEnd(start + searched)) {
            searched = filled - start;
            if (searched > most) {
                cutOff = true;
                end = start + most + 1;
                behind = filled;
                return true;
            }
            if (!more()) {
                end = filled;
                behind = filled;
                return end > start;
            }
        }
        return true;
    }

    private boolean foundEnd(int from) {
        for (int i = from; i < filled; i++) {
            if (bytes[i] == '\n') {
                end = i;
                behind = i + 1;
                return true;
            }
        }
        return false;
    }

    /** Reads on behind what there is of the line; it moves to the front of the array, which grows when it is full. */
    private boolean more() throws IOException {
        System.arraycopy(bytes, start, bytes, 0, filled - start);
        filled -= start;
        start = 0;
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, Bytes.grown(filled, most + 1));
        }
        int read = input.read(bytes, filled, bytes.length - filled);
        filled += Math.max(0, read);
        return read >= 0;
    }

    private void skipRest() throws IOException {
        cutOff = false;
        do {
            start = 0;
            filled = 0;
            behind = 0;
        } while (more() && !foundEnd(0));
    }
}
