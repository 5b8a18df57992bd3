package io.github.checklist4j.report;

import io.github.checklist4j.internal.Quoted;

/** Indented lines. Whatever the facts hold, a line stays one line and sends nothing to the terminal but text. */
final class Lines {
    private static final String STEP = "  ";

    private final StringBuilder text;
    private final String indent;

    Lines() {
        this(new StringBuilder(), "");
    }

    private Lines(StringBuilder text, String indent) {
        this.text = text;
        this.indent = indent;
    }

    /** The same text, one step further in. */
    Lines indented() {
        return new Lines(text, indent + STEP);
    }

    void add(String line) {
        text.append((indent + Quoted.safe(line)).stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
