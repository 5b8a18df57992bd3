package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table; answers in it are coloured, and say their word all the same. */
final class HtmlTable {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,.]*( ?%)?");

    private final Html html;

    HtmlTable(Html html) {
        this.html = html;
    }

    void write(Table table) {
        // what is wider than the page moves within it, by keyboard too
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label(table.title()));
        html.open("table").open("thead").open("tr");
        List<Boolean> numeric = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            numeric.add(!table.rows().isEmpty()
                    && table.rows().stream()
                            .map(row -> row.get(column).text())
                            .allMatch(text ->
                                    text.isBlank() || NUMBER.matcher(text).matches()));
            html.leaf("th", table.columns().get(i), "scope", "col", "class", numeric.get(i) ? "number" : "");
        }
        html.close().close().open("tbody");
        table.rows().forEach(row -> row(row, numeric));
        html.close().close().close();
    }

    static String label(String title) {
        return title.isBlank() ? "table" : title;
    }

    private void row(List<Cell> row, List<Boolean> numeric) {
        html.open("tr");
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            String style = cell.verdict() != null
                    ? "answer " + HtmlTask.style(cell.verdict())
                    : numeric.get(i) ? "number" : "";
            if (i == 0 && cell.verdict() == null) {
                html.leaf("th", cell.text(), "scope", "row", "class", style);
            } else {
                html.leaf("td", cell.text(), "class", style);
            }
        }
        html.close();
    }
}
