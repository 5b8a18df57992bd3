package io.github.checklist4j.checklist;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.internal.NearestWord;
import io.github.checklist4j.internal.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of one text, line by line. */
final class MarkdownTables {
    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    private static final int WORDS_OF_AN_ID = 6;

    private final String[] lines;
    private final String id;
    private String title;
    private boolean titled;
    private String heading = "";
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    MarkdownTables(String id, String title, String text) {
        this.id = id;
        this.title = title;
        this.lines = text.replace("\uFEFF", "").split("\\R", -1);
    }

    Checklist checklist() {
        int at = frontMatter();
        while (at < lines.length) {
            if (FENCE.matcher(lines[at]).matches()) {
                at = behindFence(at);
            } else if (lines[at].startsWith("#")) {
                heading(lines[at++]);
            } else if (at + 1 < lines.length
                    && lines[at].contains("|")
                    && RULE.matcher(lines[at + 1]).matches()) {
                at = table(at);
            } else {
                at++;
            }
        }
        if (tasks.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    Code.MISSING,
                    "tasks",
                    null,
                    "no table with a column Task",
                    "one below a heading with ##, a task in each row",
                    null));
        }
        return made();
    }

    private Checklist made() {
        try {
            Checklist made = new Checklist(id, title, List.copyOf(areas.values()), tasks);
            if (problems.isEmpty()) {
                return made;
            }
        } catch (InvalidFactsException wrong) {
            wrong.problems().forEach(problem -> problems.add(problem.at(placeOf(problem.path()))));
        }
        problems.sort(Comparator.comparingInt(problem ->
                problem.place() == null ? Integer.MAX_VALUE : problem.place().line()));
        throw new InvalidFactsException(problems);
    }

    /** The row of a task or the heading of an area. */
    private @Nullable Place placeOf(String path) {
        return places.get(path.substring(0, path.indexOf(']') + 1));
    }

    /** What stands between two lines of hyphens at the top says something about the page. */
    private int frontMatter() {
        if (!lines[0].equals("---")) {
            return 0;
        }
        int end = Arrays.asList(lines).subList(1, lines.length).indexOf("---");
        return end < 0 ? 0 : end + 2;
    }

    private int behindFence(int start) {
        String fence = lines[start].strip().substring(0, 3);
        int at = start + 1;
        while (at < lines.length && !lines[at].strip().startsWith(fence)) {
            at++;
        }
        return at + 1;
    }

    private void heading(String line) {
        String text = MarkdownCell.plain(line.replaceFirst("^#+", "").replaceFirst("#+\\s*$", ""));
        if (line.startsWith("##")) {
            heading = text;
        } else if (!titled) {
            title = text;
            titled = true;
        }
    }

    /** Reads a table; gives the line behind it. */
    private int table(int head) {
        List<MarkdownCell> cells = MarkdownCell.of(lines[head]);
        int end = head + 2;
        while (end < lines.length && lines[end].contains("|")) {
            end++;
        }
        if (cells.stream().noneMatch(cell -> Column.TASK.name.equalsIgnoreCase(cell.text()))) {
            return end; // some other table
        }
        if (heading.isEmpty()) {
            problem(
                    Code.MISSING,
                    "areas",
                    head,
                    1,
                    "a table",
                    "a heading with ## above it, which names the area",
                    null);
            return end;
        }
        String slug = Slug.of(heading);
        if (!areas.containsKey(slug)) {
            places.put("areas[" + areas.size() + "]", new Place(head + 1, 1));
            areas.put(slug, new Area(slug, heading));
        }
        List<@Nullable Column> columns = columns(cells, head);
        for (int row = head + 2; row < end; row++) {
            task(slug, columns, row);
        }
        return end;
    }

    private List<@Nullable Column> columns(List<MarkdownCell> head, int line) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (MarkdownCell cell : head) {
            Column column = Column.named(cell.text());
            columns.add(column);
            if (column == null) {
                List<String> names =
                        Stream.of(Column.values()).map(known -> known.name).toList();
                problem(
                        Code.UNKNOWN_KEY,
                        "areas[" + (areas.size() - 1) + "]",
                        line,
                        cell.column(),
                        Quoted.of(cell.text()),
                        "a column of " + Column.LIST,
                        NearestWord.to(cell.text(), names));
            }
        }
        return columns;
    }

    private void task(String area, List<@Nullable Column> columns, int row) {
        String path = "tasks[" + tasks.size() + "]";
        List<MarkdownCell> cells = MarkdownCell.of(lines[row]);
        if (cells.size() != columns.size()) {
            problem(
                    Code.WRONG_VALUE,
                    path,
                    row,
                    1,
                    cells.size() + " cells",
                    columns.size() + " as in the head of the table",
                    null);
        }
        Map<Column, MarkdownCell> by = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Column column = columns.get(i);
            if (column != null) {
                by.put(column, cells.get(i));
            }
        }
        places.put(path, new Place(row + 1, 1));
        tasks.add(task(area, by, path, row));
    }

    private Task task(String area, Map<Column, MarkdownCell> by, String path, int row) {
        String sentence = text(by, Column.TASK);
        String said = text(by, Column.ID);
        List<String> links = Stream.concat(
                        Stream.of(text(by, Column.REFERENCES).split("\\s+")).filter(link -> !link.isEmpty()),
                        by.values().stream().flatMap(cell -> cell.links().stream()))
                .distinct()
                .toList();
        return new Task(
                said.isEmpty() ? idOf(area, sentence) : said,
                area,
                sentence,
                text(by, Column.WHY),
                text(by, Column.WHAT),
                links,
                severity(by.get(Column.SEVERITY), path, row),
                Stream.of(text(by, Column.TAGS).split(","))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList());
    }

    private String idOf(String area, String sentence) {
        String first = area + "." + Slug.of(sentence, WORDS_OF_AN_ID);
        String free = first;
        for (int number = 2; !given.add(free); number++) {
            free = first + "-" + number;
        }
        return free;
    }

    private @Nullable Severity severity(@Nullable MarkdownCell cell, String path, int row) {
        if (cell == null || cell.text().isEmpty()) {
            return null;
        }
        String word = cell.text().toUpperCase(Locale.ROOT);
        List<String> words = Stream.of(Severity.values()).map(Severity::name).toList();
        if (words.contains(word)) {
            return Severity.valueOf(word);
        }
        problem(
                Code.UNKNOWN_WORD,
                path + ".severity",
                row,
                cell.column(),
                Quoted.of(cell.text()),
                "one of " + String.join(", ", words),
                NearestWord.to(cell.text(), words));
        return null;
    }

    private static String text(Map<Column, MarkdownCell> by, Column column) {
        MarkdownCell cell = by.get(column);
        return cell == null ? "" : cell.text();
    }

    private void problem(
            Code code, String path, int line, int column, String found, String expected, @Nullable String nearest) {
        problems.add(new Problem(code, path, new Place(line + 1, column), found, expected, nearest));
    }

    /** What a column may hold. */
    private enum Column {
        DONE("Done"),
        ID("Id"),
        TASK("Task"),
        WHY("Why"),
        WHAT("What to do"),
        REFERENCES("References"),
        SEVERITY("Severity"),
        TAGS("Tags");

        private static final String LIST = Stream.of(values())
                .map(column -> column.name)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (\\w+)$", " or $1");

        private final String name;

        Column(String name) {
            this.name = name;
        }

        static @Nullable Column named(String text) {
            return Stream.of(values())
                    .filter(column -> column.name.equalsIgnoreCase(text.replace("?", "")))
                    .findFirst()
                    .orElse(null);
        }
    }
}
