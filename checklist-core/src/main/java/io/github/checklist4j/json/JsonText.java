package io.github.checklist4j.json;

import io.github.checklist4j.internal.Quoted;
import io.github.checklist4j.internal.Visible;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a JSON text: one value to a line and two spaces to a level, everything on one line, or what stands at a few levels on lines of its
 * own. It may be handed on piece by piece, so that no more of it has to fit into the memory.
 */
final class JsonText {
    private static final int DEEPEST = 1_000;
    private static final int PIECE = 1 << 16; // characters

    /** In less room, what is deeper than this and has a line of its own is the element of a list. */
    private static final int DEEPEST_PART = 2;

    private final StringBuilder out = new StringBuilder(1 << 10);
    private final IntPredicate onLines; // whether what stands at a level has lines of its own
    private final boolean pretty; // or in less room
    private final @Nullable Consumer<CharSequence> pieces;
    private int depth;
    private boolean empty = true;

    private JsonText(IntPredicate onLines, boolean pretty, @Nullable Consumer<CharSequence> pieces) {
        this.onLines = onLines;
        this.pretty = pretty;
        this.pieces = pieces;
    }

    static JsonText indented() {
        return indented(null);
    }

    static JsonText indented(@Nullable Consumer<CharSequence> pieces) {
        return new JsonText(level -> true, true, pieces);
    }

    static JsonText onOneLine() {
        return new JsonText(level -> false, false, null);
    }

    /** The parts of the whole, the elements of its lists, and the elements of two more lists in them each have a line. */
    static JsonText onFewLines(Consumer<CharSequence> pieces) {
        return new JsonText(level -> level == 1 || (level % 2 == 0 && level <= 6), false, pieces);
    }

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
        boolean below = !empty && onLines.test(depth) && (pretty || depth == 1);
        depth--;
        if (below) {
            indent();
        }
        out.append(bracket);
        empty = false;
    }

    /** Begins an element of a list. */
    void element() {
        next(onLines.test(depth));
    }

    private void next(boolean onLine) {
        if (out.length() >= PIECE) {
            handOn();
        }
        if (!empty) {
            out.append(',');
        }
        if (onLine) {
            indent();
        }
        empty = false;
    }

    /** Begins a property of an object. No parser reads half of a surrogate pair in a key. */
    void key(String key) {
        if (Encoding.halfCharacter(key) >= 0) {
            throw new IllegalArgumentException("the key " + Quoted.of(key) + " holds half of a surrogate pair");
        }
        next(onLines.test(depth) && (pretty || depth <= DEEPEST_PART));
        text(key);
        out.append(pretty ? ": " : ":");
    }

    /** A number, true, false or null. */
    void literal(String literal) {
        out.append(literal);
    }

    /**
     * A text in quotes. Half of a surrogate pair has no bytes of its own and is escaped; so is whatever would steer a terminal that shows the
     * file, or hide something from who reads it.
     */
    void text(String text) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            if (isEscaped(character)) {
                out.append(text, plain, i);
                text.substring(i, end).chars().forEach(half -> escaped((char) half));
                plain = end;
            }
            i = end - 1;
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** Most characters of most texts. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
    }

    private static boolean isEscaped(int character) {
        return character == '"'
                || character == '\\'
                || Character.getType(character) == Character.SURROGATE
                || Visible.commands(character);
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> hex(c);
        }
    }

    private void hex(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
    }

    private void indent() {
        out.append('\n');
        for (int level = 1; level <= depth; level++) {
            if (onLines.test(level)) {
                out.append(pretty ? "  " : " ");
            }
        }
    }

    private void handOn() {
        if (pieces != null) {
            pieces.accept(out);
            out.setLength(0);
        }
    }

    /** The characters so far, if nothing was handed on. */
    int length() {
        return out.length();
    }

    /** The rest of the text, all of it if it was not handed on. */
    String end() {
        out.append('\n');
        handOn();
        return out.toString();
    }
}
