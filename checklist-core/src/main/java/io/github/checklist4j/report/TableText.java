package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.internal.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table with its columns one below the other; numbers stand to the right, and a long cell is cut. */
final class TableText {
    private static final String GAP = "  ";
    private static final int MAX_WIDTH = 60;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,.]*( ?%)?");

    private final List<List<String>> rows;
    private final List<Integer> widths = new ArrayList<>();
    private final List<Boolean> numeric = new ArrayList<>();

    private TableText(Table table) {
        Stream<List<String>> body = table.rows().stream()
                .map(row -> row.stream().map(Table.Cell::text).toList());
        rows = Stream.concat(Stream.of(table.columns()), body)
                .map(row -> row.stream().map(TableText::shown).toList())
                .toList();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            widths.add(cells(column).mapToInt(TableText::width).max().orElse(0));
            numeric.add(cells(column).skip(1).filter(cell -> !cell.isBlank()).allMatch(TableText::isNumber));
        }
    }

    static void write(Table table, Lines lines) {
        lines.add(table.title());
        Lines in = lines.indented();
        TableText text = new TableText(table);
        text.rows.forEach(row -> in.add(text.line(row)));
    }

    private Stream<String> cells(int column) {
        return rows.stream().map(row -> row.get(column));
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String room = " ".repeat(widths.get(i) - width(row.get(i)));
            line.append(i == 0 ? "" : GAP).append(numeric.get(i) ? room + row.get(i) : row.get(i) + room);
        }
        return line.toString();
    }

    private static String shown(String cell) {
        String safe = Quoted.safe(cell);
        return width(safe) <= MAX_WIDTH ? safe : safe.substring(0, safe.offsetByCodePoints(0, MAX_WIDTH - 1)) + "…";
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
