package io.github.checklist4j.json;

import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.Problem.Code;
import org.jspecify.annotations.Nullable;

/** Reads a text that has to name something, and refuses one that the vocabulary does not have. */
record WordReader(Word kind, ValueReader text) implements ValueReader {
    @Override
    public @Nullable Object read(Input in) {
        Object read = text.read(in);
        return read instanceof String word && !in.vocabulary.has(kind, word)
                ? in.refuse(Code.UNKNOWN_WORD, kind.toString(), in.vocabulary.nearest(kind, word))
                : read;
    }

    @Override
    public @Nullable Object standIn() {
        return text.standIn();
    }
}
