package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.rules.TextFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a project states of tasks, by the task. A statement that names a checklist too, {@code acme/backup}, is about that one alone.
 *
 * @param <T> the statement
 */
final class Statements<T> {
    private final Map<String, List<T>> byTask = new HashMap<>();
    private final List<T> stray = new ArrayList<>();

    /** The statements beside the id of the checklist at hand. */
    Statements(String checklist, @Nullable List<T> all, Function<T, @Nullable String> task) {
        for (T each : all == null ? List.<T>of() : all) {
            String named = task.apply(each);
            if (named == null) {
                stray.add(each);
            } else {
                add(named, each);
                if (named.startsWith(checklist + "/")) {
                    add(named.substring(checklist.length() + 1), each);
                }
            }
        }
    }

    private void add(String task, T statement) {
        byTask.computeIfAbsent(task, first -> new ArrayList<>()).add(statement);
    }

    /** Those about a task, in the order of the project. */
    List<T> of(String task) {
        return byTask.getOrDefault(task, List.of());
    }

    /** Says of each that it names no task. */
    List<Notice> stray(String list, String act) {
        return stray.stream()
                .map(each -> new Notice(Notice.Kind.NO_TASK, list, act + ", but nobody says which task"))
                .toList();
    }

    static boolean isStated(@Nullable String text) {
        return text != null && TextFact.saysSomething(text);
    }

    /** What lies between two days, both included; without the one it has always begun, without the other it never ends. */
    static boolean isWithin(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** Why a statement is not in force on a day. */
    static String outside(@Nullable LocalDate from, LocalDate day) {
        return from != null && from.isAfter(day) ? "; it begins on " + from : "; it has ended by " + day;
    }

    static String shown(@Nullable Object part) {
        return part == null ? "(not stated)" : part.toString();
    }
}
