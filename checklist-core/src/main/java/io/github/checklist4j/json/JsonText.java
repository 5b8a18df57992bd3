package io.github.checklist4j.json;

import io.github.checklist4j.internal.Quoted;

/** Builds a JSON text, one value to a line, two spaces to a level. */
final class JsonText {
    private static final int DEEPEST = 1_000;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder(1 << 10);
    private int depth;
    private boolean empty = true;

    /** Begins an object or a list. */
    void open(char bracket) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "lists and objects more than " + DEEPEST + " levels deep are not written");
        }
        out.append(bracket);
        empty = true;
    }

    /** Ends an object or a list. */
    void close(char bracket) {
        depth--;
        if (!empty) {
            newLine();
        }
        out.append(bracket);
        empty = false;
    }

    /** Begins an element of a list. */
    void element() {
        if (!empty) {
            out.append(',');
        }
        newLine();
        empty = false;
    }

    /** Begins a property of an object. No parser reads half of a surrogate pair in a key. */
    void key(String key) {
        if (Encoding.halfCharacter(key) >= 0) {
            throw new IllegalArgumentException("the key " + Quoted.of(key) + " holds half of a surrogate pair");
        }
        element();
        text(key);
        out.append(": ");
    }

    /** A number, true, false or null. */
    void literal(String literal) {
        out.append(literal);
    }

    /** A text in quotes. Half of a surrogate pair has no bytes of its own and is escaped. */
    void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c)) {
                    escaped(c);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private void escaped(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
    }

    private void newLine() {
        out.append('\n');
        out.append(INDENT.repeat(depth));
    }

    /** The finished text. */
    String end() {
        return out.append('\n').toString();
    }
}
