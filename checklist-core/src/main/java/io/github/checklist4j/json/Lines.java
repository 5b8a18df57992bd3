package io.github.checklist4j.json;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record from each line, when it is asked for.
 *
 * @param <R> the class of the record
 */
final class Lines<R extends Record> extends Spliterators.AbstractSpliterator<JsonLine<R>> {
    private final LineBuffer buffer;
    private final Reader<R> reader;
    private long number;

    Lines(LineBuffer buffer, Reader<R> reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.buffer = buffer;
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super JsonLine<R>> action) {
        try {
            do {
                if (!buffer.next()) {
                    return false;
                }
                number++;
            } while (isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        action.accept(line());
        return true;
    }

    private boolean isBlank() {
        for (int i = buffer.start; i < buffer.end; i++) {
            byte b = buffer.bytes[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private JsonLine<R> line() {
        try {
            return new JsonLine<>(number, reader.read(buffer.bytes, buffer.start, buffer.end), null);
        } catch (InvalidFactsException e) {
            return new JsonLine<>(number, null, inStream(e));
        }
    }

    private InvalidFactsException inStream(InvalidFactsException inLine) {
        return new InvalidFactsException(inLine.problems().stream()
                .map(problem -> problem.at(inStream(problem.place())))
                .toList());
    }

    private @Nullable Place inStream(@Nullable Place inLine) {
        long line = inLine == null ? 0 : number - 1 + inLine.line();
        return inLine == null ? null : new Place((int) Math.min(line, Integer.MAX_VALUE), inLine.column());
    }

    /**
     * Reads the record in a part of an array.
     *
     * @param <R> the class of the record
     */
    interface Reader<R> {
        R read(byte[] bytes, int from, int to);
    }
}
