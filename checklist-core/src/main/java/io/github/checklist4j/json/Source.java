package io.github.checklist4j.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes of an input, all of them.
 *
 * @param factory makes the parsers
 * @param bytes the bytes
 * @param start where the text begins, behind a byte order mark
 * @param brokenOff whether a byte that is not UTF-8 followed, at which the text ends
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown, never leaves the package
record Source(JsonFactory factory, byte[] bytes, int start, boolean brokenOff) {
    JsonParser parser() {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    int length() {
        return bytes.length - start;
    }

    /** The byte at the offset from the start of the text. */
    byte at(int offset) {
        return bytes[start + offset];
    }
}
