package io.github.checklist4j.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes of an input, all of them: a part of an array.
 *
 * @param factory makes the parsers
 * @param bytes the array
 * @param start where the text begins, behind a byte order mark
 * @param end where it ends, exclusive
 * @param brokenOff whether a byte that is not UTF-8 stands there
 * @param origins where the values stood before they were turned into these bytes, or {@code null} if this is how they came
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown, never leaves the package
record Source(
        JsonFactory factory,
        byte[] bytes,
        int start,
        int end,
        boolean brokenOff,
        @Nullable Origins origins) {
    JsonParser parser() {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    /** A parser of the rest of the text from an offset on, at which a value begins. */
    JsonParser parserFrom(int offset) {
        return factory.createParser(ObjectReadContext.empty(), bytes, start + offset, end - start - offset);
    }

    int length() {
        return end - start;
    }

    /** The byte at the offset from the start of the text. */
    byte at(int offset) {
        return bytes[start + offset];
    }
}
