package io.github.checklist4j.internal;

import java.util.Locale;

/** Shows a piece of somebody's input in one line of a message: shortened, and without anything that breaks the line. */
public final class Quoted {
    private static final int MAX_LENGTH = 60;

    private Quoted() {}

    /** The text in quotes. */
    public static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** The text without quotes. */
    public static String plain(String text) {
        return shown(text, MAX_LENGTH);
    }

    /** A whole sentence, without anything that breaks the line. */
    public static String line(String sentence) {
        return shown(sentence, 10 * MAX_LENGTH);
    }

    /** The whole text, however long, without anything that breaks the line. */
    public static String safe(String text) {
        return shown(text, Integer.MAX_VALUE);
    }

    private static String shown(String text, int most) {
        if (text.length() <= most && text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text; // nearly all of it, and nothing of it is to be looked at
        }
        StringBuilder shown = new StringBuilder(Math.min(text.length(), most) + 2);
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int character = text.codePointAt(at);
            next = at + Character.charCount(character);
            if (next > most) {
                return shown.append('…').toString();
            }
            if (isPlain(character)) {
                shown.appendCodePoint(character);
            } else {
                text.substring(at, next).chars().forEach(half -> shown.append(escaped(half)));
            }
        }
        return shown.toString();
    }

    /** Nothing that commands a terminal, breaks a line, turns the direction of reading, is not to be seen, or is no character at all. */
    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE && (character < 0xE0000 || character > 0xE0FFF);
        };
    }

    private static String escaped(int half) {
        return String.format(Locale.ROOT, "\\u%04x", half);
    }
}
