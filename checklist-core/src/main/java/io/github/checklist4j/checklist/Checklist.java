package io.github.checklist4j.checklist;

import io.github.checklist4j.internal.Visible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a project is held against: areas and tasks, in the order in which they are shown.
 *
 * @param id the stable id
 * @param title its name for people
 * @param areas the areas
 * @param tasks the tasks of all areas
 */
public record Checklist(String id, String title, List<Area> areas, List<Task> tasks) {
    /**
     * Copies the lists and checks the ids.
     *
     * @throws IllegalArgumentException if an id is blank, two areas or two tasks have the same id, or a task names an area that there is not;
     *     the message has a line for each
     */
    public Checklist {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        areas = List.copyOf(areas);
        tasks = List.copyOf(tasks);
        List<String> problems = new ArrayList<>();
        if (Visible.nothingOf(id)) {
            problems.add("the checklist has a blank id");
        }
        Set<String> known = distinct("area", areas.stream().map(Area::id).toList(), problems);
        distinct("task", tasks.stream().map(Task::id).toList(), problems);
        for (Task task : tasks) {
            if (!known.contains(task.area())) {
                problems.add("the task " + task.id() + " names the area " + task.area()
                        + ", which the checklist does not have");
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }

    private static Set<String> distinct(String kind, List<String> ids, List<String> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (Visible.nothingOf(ids.get(i))) {
                problems.add("the " + kind + " at position " + (i + 1) + " has a blank id");
            } else if (!seen.add(ids.get(i))) {
                problems.add("the " + kind + " " + ids.get(i) + " stands in the checklist twice");
            }
        }
        return seen;
    }

    /**
     * A task by its id.
     *
     * @param id the id
     * @return the task, or empty if there is none of that id
     */
    public Optional<Task> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /**
     * The checklist with more in it, added at the end.
     *
     * @param moreAreas areas to add
     * @param moreTasks tasks to add
     * @return a copy
     * @throws IllegalArgumentException if an id is taken
     */
    public Checklist with(List<Area> moreAreas, List<Task> moreTasks) {
        return new Checklist(
                id,
                title,
                Stream.concat(areas.stream(), moreAreas.stream()).toList(),
                Stream.concat(tasks.stream(), moreTasks.stream()).toList());
    }
}
