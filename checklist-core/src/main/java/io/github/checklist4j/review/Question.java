package io.github.checklist4j.review;

import io.github.checklist4j.describe.Sparse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact to ask for, with all that the records declare about it.
 *
 * @param path the path of the fact
 * @param meaning what it means, in words; empty for an extension fact
 * @param type what the answer is
 * @param many whether the answer is a list of such; an empty list says that there is none
 * @param words the words that may be answered, if there are only some
 * @param key the component that names a record, where the answer is one; empty otherwise
 * @param refers the path of the list whose ids may be answered, or {@code null}
 * @param unit the unit of a quantity, or empty
 * @param min the smallest quantity, or {@code null}
 * @param max the largest quantity, or {@code null}
 * @param tasks the ids of the undecided tasks that wait for it
 * @param settles the ids of those for which it is the only open fact, so that one answer can settle them: no other one is open as yet, but
 *     an answer that brings something into play, such as the elements of a list, may open others. Of a task with several open facts nothing
 *     is said: whether one answer decides it, as a "no" decides what has to hold together, depends on the answer
 */
@Sparse
public record Question(
        String path,
        String meaning,
        Type type,
        boolean many,
        List<String> words,
        String key,
        @Nullable String refers,
        String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<String> tasks,
        List<String> settles) {
    /** Refuses a missing part and copies the lists. */
    public Question {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(unit, "unit");
        words = List.copyOf(words);
        tasks = List.copyOf(tasks);
        settles = List.copyOf(settles);
    }

    /** What the answer to a question is. */
    public enum Type {
        /** A text. */
        TEXT,
        /** One of the words. */
        WORD,
        /** The id of a record of the project. */
        REFERENCE,
        /** True or false. */
        TRUTH,
        /** A whole number. */
        WHOLE,
        /** A number. */
        NUMBER,
        /** A number or a range of them. */
        QUANTITY,
        /** A day. */
        DATE,
        /** A time, as an ISO-8601 duration. */
        TIME,
        /** A time or a range of them. */
        TIMES,
        /** A period of days, months or years. */
        PERIOD,
        /** An amount of money and its currency. */
        MONEY,
        /** A record with an id. */
        RECORD,
        /** A record without an id. */
        PART,
        /** A fact of a tool, of which the records declare nothing. */
        EXTENSION
    }
}
