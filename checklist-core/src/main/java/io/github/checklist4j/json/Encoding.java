package io.github.checklist4j.json;

/** Looks at the first bytes of an input: what its byte order mark says, or zero bytes, which no JSON in UTF-8 begins with. */
final class Encoding {
    private static final int LOOK_AT = 4;

    private Encoding() {}

    /** Whether the bytes cannot be UTF-8. */
    static boolean isForeign(byte[] bytes, int from, int to) {
        for (int i = from; i < Math.min(from + LOOK_AT, to); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return startsWith(bytes, from, to, 0xFE, 0xFF) || startsWith(bytes, from, to, 0xFF, 0xFE);
    }

    /** The length of the byte order mark of UTF-8, where there is one. */
    static int markLength(byte[] bytes, int from, int to) {
        return startsWith(bytes, from, to, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /** Whether there are two marks, as in files that were put together; the parser would skip the second one. */
    static boolean isMarkedTwice(byte[] bytes, int from, int to) {
        return startsWith(bytes, from, to, 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF);
    }

    /** The index of the first half of a surrogate pair that lacks the other half, or -1. */
    static int halfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int from, int to, int... start) {
        if (to - from < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[from + i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
