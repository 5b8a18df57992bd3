package io.github.checklist4j.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers or a matrix.
 *
 * @param title what it shows
 * @param columns the heads of the columns
 * @param rows the rows, each with a cell for every column
 */
public record Table(String title, List<String> columns, List<List<Cell>> rows) implements Evidence {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has not one cell for each column
     */
    public Table {
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("the table \"" + title + "\" has " + columns.size()
                        + " columns, but a row of " + row.size() + " cells");
            }
        }
    }

    /**
     * A table of plain texts.
     *
     * @param title what it shows
     * @param columns the heads of the columns
     * @param rows the rows, each with a text for every column
     * @return the table
     */
    public static Table ofTexts(String title, List<String> columns, List<List<String>> rows) {
        return new Table(
                title,
                columns,
                rows.stream()
                        .map(row ->
                                row.stream().map(text -> new Cell(text, null)).toList())
                        .toList());
    }

    /**
     * What stands in one place.
     *
     * @param text the text
     * @param verdict the verdict that it says, or {@code null} where it is no answer: a view may colour it
     */
    public record Cell(String text, @Nullable Verdict verdict) {
        /** Refuses a missing part. */
        public Cell {
            Objects.requireNonNull(text, "text");
        }

        /**
         * An answer: yes, no, ?, or - where it does not apply.
         *
         * @param verdict the verdict
         * @return the cell
         */
        public static Cell of(Verdict verdict) {
            String word =
                    switch (verdict) {
                        case SATISFIED -> "yes";
                        case NOT_SATISFIED -> "no";
                        case NOT_APPLICABLE -> "-";
                        case UNKNOWN -> "?";
                        case WAIVED, ERROR -> verdict.name();
                    };
            return new Cell(word, verdict);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
