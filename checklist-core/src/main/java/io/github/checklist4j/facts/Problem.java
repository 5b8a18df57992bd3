package io.github.checklist4j.facts;

import io.github.checklist4j.internal.Quoted;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param code what kind of thing, for a tool that says it in words of its own
 * @param path where it stands, for example {@code integrations[3].style}; empty for the whole input
 * @param place line and column, or {@code null} where the input is not a text
 * @param found what was found
 * @param expected what was expected
 * @param nearest the valid word that was probably meant, or {@code null}
 */
public record Problem(
        Code code,
        String path,
        @Nullable Place place,
        String found,
        String expected,
        @Nullable String nearest) {
    /** Refuses a missing part. */
    public Problem {
        Objects.requireNonNull(code, "code");
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
        return new Problem(code, path, place, found, expected, nearest);
    }

    /**
     * The same problem, of a record that is a part of another one.
     *
     * @param path where it stands in that
     * @return a copy
     */
    public Problem withPath(String path) {
        return new Problem(code, path, place, found, expected, nearest);
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
     * The kinds of problems. A name never changes its meaning; new ones may come.
     */
    public enum Code {
        /** The input is no JSON. */
        SYNTAX,
        /** The input is no text in UTF-8. */
        ENCODING,
        /** The input goes beyond a bound of the reader: its size, depth, the length of a text, number or list. */
        TOO_LARGE,
        /** There are more problems than are listed. */
        TOO_MANY_PROBLEMS,
        /** A value is of another kind, or is written in another way, than what is read there. */
        WRONG_VALUE,
        /** A value is missing that has to be there. */
        MISSING,
        /** A key of an object that no record knows. */
        UNKNOWN_KEY,
        /** A key stands in its object twice. */
        DUPLICATE_KEY,
        /** A word that is none of those that may stand there, or names a task, limit or parameter that there is not. */
        UNKNOWN_WORD,
        /** An id that is missing or that nobody can see. */
        MISSING_ID,
        /** An id stands in its list twice. */
        DUPLICATE_ID,
        /** A reference leads nowhere. */
        UNKNOWN_REFERENCE,
        /** A text that says nothing stands where one has to say something. */
        BLANK,
        /** An entry of a list stands there twice and counts once. */
        REPEATED,
        /** A quantity, date or time lies outside what makes sense. */
        OUT_OF_BOUNDS,
        /** Two statements of the input cannot both be true; each of them has a problem of its own, with its own path. */
        CONTRADICTION
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Place(int line, int column) {}
}
