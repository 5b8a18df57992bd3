package io.github.checklist4j.checklist;

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
     * @throws IllegalArgumentException if two areas or two tasks have the same id, or a task names an area that there is not
     */
    public Checklist {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        areas = List.copyOf(areas);
        tasks = List.copyOf(tasks);
        Set<String> known = distinct("area", areas.stream().map(Area::id));
        distinct("task", tasks.stream().map(Task::id));
        for (Task task : tasks) {
            if (!known.contains(task.area())) {
                throw new IllegalArgumentException("the task " + task.id() + " names the area " + task.area()
                        + ", which the checklist does not have");
            }
        }
    }

    private static Set<String> distinct(String kind, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("the " + kind + " " + id + " stands in the checklist twice");
            }
        });
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
