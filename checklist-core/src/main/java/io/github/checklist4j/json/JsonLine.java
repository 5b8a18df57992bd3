package io.github.checklist4j.json;

import io.github.checklist4j.facts.InvalidFactsException;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one line of a stream: a record, or what is wrong with the line.
 *
 * @param number the number of the line, from 1; empty lines count
 * @param record the record, or {@code null} if the line was refused
 * @param refusal what is wrong, with places in the stream, or {@code null} if the line was read
 * @param <R> the class of the record
 */
public record JsonLine<R extends Record>(
        long number, @Nullable R record, @Nullable InvalidFactsException refusal) {
    /**
     * Takes one of the two.
     *
     * @throws IllegalArgumentException if there are both or none
     */
    public JsonLine {
        if ((record == null) == (refusal == null)) {
            throw new IllegalArgumentException("a line gives a record or a refusal");
        }
    }

    /**
     * The record.
     *
     * @return the record
     * @throws InvalidFactsException if the line was refused; it lists everything that is wrong with it
     */
    public R orElseThrow() {
        if (record == null) {
            throw refusal == null ? new IllegalStateException() : refusal;
        }
        return record;
    }
}
