package io.github.checklist4j.internal;

/** Tells what a reader sees of a text: whether there is anything, and what does something to the screen instead. */
public final class Visible {
    private Visible() {}

    /**
     * Whether nobody sees anything of the text: it is empty, or has nothing but white space and characters without a shape. Such a text is no
     * statement, wherever one is asked for.
     */
    public static boolean nothingOf(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!hasNoShape(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNoShape(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || commands(character)
                || isFiller(character);
    }

    /** What Unicode gives no shape although it is a letter, a mark or a symbol: fillers, selectors, the empty pattern of Braille. */
    private static boolean isFiller(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (character >= 0x180B && character <= 0x180F)
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xFFF0 && character <= 0xFFF8);
        };
    }

    /**
     * Whether the character is none to be seen but one to be obeyed: it ends the line, turns the direction of reading, controls a terminal,
     * carries a message that nobody sees (the tags from U+E0000 on), or is no character at all.
     */
    public static boolean commands(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (character >= 0xE0000 && character <= 0xE0FFF) || (character & 0xFFFE) == 0xFFFE;
        };
    }
}
