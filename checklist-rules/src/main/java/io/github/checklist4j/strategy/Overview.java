package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for each element of a list of the project, to be shown by a rule: what is there and what is not, at a glance.
 * Immutable.
 *
 * @param <E> the element
 * @param title what it is called
 * @param list what has a row each
 * @param rows those of them that are shown, or {@code null}: all
 * @param heads the columns
 * @param cells what they show
 */
record Overview<E>(
        String title,
        ListFact<Project, E> list,
        @Nullable Condition<E> rows,
        List<String> heads,
        List<Function<Subject<E>, Table.Cell>> cells)
        implements Function<Subject<Project>, Table> {
    static <E> Overview<E> of(String title, ListFact<Project, E> list) {
        return of(title, list.path(), list);
    }

    static <E> Overview<E> of(String title, String head, ListFact<Project, E> list) {
        return new Overview<>(title, list, null, List.of(), List.of()).shows(head, element -> key(list, element));
    }

    /** Leaves out the elements for which a condition is known not to hold. */
    Overview<E> where(Condition<E> condition) {
        return new Overview<>(title, list, condition, heads, cells);
    }

    /** Adds a column that says whether a condition holds. */
    Overview<E> says(String head, Condition<E> condition) {
        return with(head, element -> Table.Cell.of(condition.verdict(element)));
    }

    /** Adds a column with a text for each element. */
    Overview<E> shows(String head, Function<Subject<E>, String> cell) {
        return with(head, element -> new Table.Cell(cell.apply(element), null));
    }

    private Overview<E> with(String head, Function<Subject<E>, Table.Cell> cell) {
        return new Overview<>(title, list, rows, and(heads, head), and(cells, cell));
    }

    @Override
    public Table apply(Subject<Project> project) {
        return new Table(
                title,
                heads,
                elements(list, project).stream()
                        .filter(element -> rows == null || rows.verdict(element) != Verdict.NOT_SATISFIED)
                        .map(element ->
                                cells.stream().map(cell -> cell.apply(element)).toList())
                        .toList());
    }

    /** A table that sets the elements of two lists against each other. */
    static <R, C> Function<Subject<Project>, Table> cross(
            String title,
            ListFact<Project, R> rows,
            ListFact<Project, C> columns,
            BiFunction<Subject<R>, Subject<C>, Verdict> relation) {
        return project -> {
            Overview<R> table = of(title, rows);
            for (Subject<C> column : elements(columns, project)) {
                table = table.with(key(columns, column), row -> Table.Cell.of(relation.apply(row, column)));
            }
            return table.apply(project);
        };
    }

    /** The elements of a list, none while it is unknown. */
    static <E> List<Subject<E>> elements(ListFact<Project, E> list, Subject<Project> project) {
        @Nullable List<Subject<E>> known = list.elements(project);
        return known == null ? List.of() : known;
    }

    /** The id under which an element stands in its list. */
    static String key(ListFact<Project, ?> list, Subject<?> element) {
        return element.path().substring(list.path().length() + 1, element.path().length() - 1);
    }

    static String word(Answer answer) {
        return word(answer.verdict());
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "yes";
            case NOT_SATISFIED -> "no";
            case NOT_APPLICABLE -> "-";
            case UNKNOWN -> "?";
            case WAIVED, ERROR -> verdict.name();
        };
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
