package io.github.checklist4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a stream, in one array that grows with what comes: a file is read without a second copy. */
final class Bytes {
    /** Nobody has to believe what a stream says about itself. */
    private static final int MOST_AT_ONCE = 1 << 20;

    private static final int LEAST = 1 << 13;

    /** The longest array that every virtual machine makes. */
    static final int LONGEST = Integer.MAX_VALUE - 8;

    byte[] array;
    int length;

    private Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** Reads the stream to its end, or to the first byte beyond the most that anybody wants. */
    static Bytes of(InputStream input, int most) throws IOException {
        int enough = Math.min(most, LONGEST - 1) + 1;
        int expected = Math.min(Math.max(available(input), LEAST), MOST_AT_ONCE);
        Bytes bytes = new Bytes(Math.min(expected + 1, enough));
        while (bytes.length < enough && bytes.more(input, enough)) {
            // goes on
        }
        return bytes;
    }

    /** A guess. A pipe that is opened as a file cannot even say where it stands. */
    private static int available(InputStream input) {
        try {
            return input.available();
        } catch (IOException e) {
            return 0;
        }
    }

    private boolean more(InputStream input, int enough) throws IOException {
        if (length == array.length) {
            array = Arrays.copyOf(array, grown(length, enough));
        }
        int read = input.read(array, length, array.length - length);
        length += Math.max(0, read);
        return read >= 0;
    }

    /** Twice the capacity, as far as it may grow. */
    static int grown(int capacity, int most) {
        return (int) Math.min(2L * capacity, most);
    }
}
