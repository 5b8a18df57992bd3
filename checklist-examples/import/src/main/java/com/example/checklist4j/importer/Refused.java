package com.example.checklist4j.importer;

/** The input is not what it was said to be, or too large: where, and what was expected there. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2_000;

    public Refused(String place, String reason) {
        super(printable(place + ": " + reason), null, false, false);
    }

    /** What stands in somebody's file stays within its line and cannot steer a terminal. */
    static String printable(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(each ->
                        line.append(commands(each) ? String.format("\\u%04x", each) : Character.toString(each)));
        return line.toString();
    }

    private static boolean commands(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
