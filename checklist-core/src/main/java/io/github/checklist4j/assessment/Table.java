package io.github.checklist4j.assessment;

import java.util.List;
import java.util.Objects;

/**
 * Numbers or a matrix that a rule shows whatever its verdict is.
 *
 * @param title what it shows
 * @param columns the heads of the columns
 * @param rows the rows, each with a cell for every column
 */
public record Table(String title, List<String> columns, List<List<String>> rows) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has not one cell for each column
     */
    public Table {
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("the table \"" + title + "\" has " + columns.size()
                        + " columns, but a row of " + row.size() + " cells");
            }
        }
    }
}
