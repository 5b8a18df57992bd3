package io.github.checklist4j.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Where a view goes, piece by piece. */
final class Sink {
    private final Appendable out;

    Sink(Appendable out) {
        this.out = out;
    }

    Sink add(CharSequence... pieces) {
        try {
            for (CharSequence piece : pieces) {
                out.append(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
