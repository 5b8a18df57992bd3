package io.github.checklist4j.internal;

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
        StringBuilder shown = new StringBuilder(Math.min(text.length(), most) + 2);
        for (int i = 0; i < text.length(); i++) {
            if (i == most) {
                return shown.append('…').toString();
            }
            append(shown, text.charAt(i));
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, char c) {
        int type = Character.getType(c);
        boolean breaksTheLine = Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT;
        if (breaksTheLine) {
            shown.append("\\u").append(String.format("%04x", (int) c));
        } else {
            shown.append(c);
        }
    }
}
