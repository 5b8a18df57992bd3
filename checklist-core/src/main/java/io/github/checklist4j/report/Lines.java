package io.github.checklist4j.report;

import io.github.checklist4j.internal.Quoted;

/** Indented lines. Whatever the facts hold, a line stays one line and sends nothing to the terminal but text. */
final class Lines {
    private static final String STEP = "  ";

    private final Sink sink;
    private final String indent;

    Lines(Appendable out) {
        this(new Sink(out), "");
    }

    private Lines(Sink sink, String indent) {
        this.sink = sink;
        this.indent = indent;
    }

    /** The same text, one step further in. */
    Lines indented() {
        return new Lines(sink, indent + STEP);
    }

    void add(String line) {
        sink.add((indent + Quoted.safe(line)).stripTrailing(), "\n");
    }

    void blank() {
        sink.add("\n");
    }
}
