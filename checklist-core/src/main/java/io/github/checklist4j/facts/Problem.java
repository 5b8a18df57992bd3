package io.github.checklist4j.facts;

import io.github.checklist4j.internal.Quoted;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param path where it stands, for example {@code integrations[3].style}; empty for the whole input
 * @param place line and column, or {@code null} where the input is not a text
 * @param found what was found
 * @param expected what was expected
 * @param nearest the valid word that was probably meant, or {@code null}
 */
public record Problem(
        String path,
        @Nullable Place place,
        String found,
        String expected,
        @Nullable String nearest) {
    /** Refuses a missing part. */
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    /**
     * The same problem, with the place where it stands in a text.
     *
     * @param place line and column
     * @return a copy
     */
    public Problem at(@Nullable Place place) {
        return new Problem(path, place, found, expected, nearest);
    }

    /** The problem in one line: place, path, found, expected, nearest word, which may be an id that somebody chose. */
    @Override
    public String toString() {
        return (place == null ? "" : "line " + place.line() + ", column " + place.column() + ": ")
                + (path.isEmpty() ? "" : path + ": ")
                + "found " + found + ", expected " + expected
                + (nearest == null ? "" : "; did you mean " + Quoted.plain(nearest) + "?");
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Place(int line, int column) {}
}
