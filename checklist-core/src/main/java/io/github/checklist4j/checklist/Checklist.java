package io.github.checklist4j.checklist;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Sparse;
import io.github.checklist4j.facts.FactCheck;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.internal.Quoted;
import io.github.checklist4j.internal.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a project is held against: areas and tasks, in the order in which they are shown. It is data: made in code, or read from JSON or from
 * tables in Markdown.
 *
 * @see MarkdownChecklist
 *
 * @param id the stable id
 * @param title its name for people
 * @param areas the areas
 * @param tasks the tasks of all areas
 */
@Sparse
public record Checklist(@Id String id, String title, List<Area> areas, List<Task> tasks) {
    /**
     * Copies the lists and checks them.
     *
     * @throws io.github.checklist4j.facts.InvalidFactsException if an id or title is blank, two areas or two tasks have the same id, or a task
     *     names an area that there is not; it lists everything that is wrong
     */
    public Checklist(String id, String title, List<Area> areas, List<Task> tasks) {
        this.id = id; // the check says that it is missing
        this.title = Objects.requireNonNull(title, "title");
        this.areas = List.copyOf(areas);
        this.tasks = List.copyOf(tasks);
        List<Problem> problems = new ArrayList<>(FactCheck.problemsOf(this));
        titled("title", title, problems);
        for (int i = 0; i < areas.size(); i++) {
            titled("areas[" + i + "].title", areas.get(i).title(), problems);
        }
        for (int i = 0; i < tasks.size(); i++) {
            titled("tasks[" + i + "].title", tasks.get(i).title(), problems);
            inAnArea("tasks[" + i + "].area", tasks.get(i).area(), problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
    }

    private static void titled(String path, String title, List<Problem> problems) {
        if (Visible.nothingOf(title)) {
            problems.add(new Problem(Code.BLANK, path, null, Quoted.of(title), "a title", null));
        }
    }

    /** An empty reference leads to nobody, which is no mistake elsewhere. */
    private static void inAnArea(String path, String area, List<Problem> problems) {
        if (area.isEmpty()) {
            problems.add(new Problem(Code.MISSING, path, null, Quoted.of(area), "the id of one of areas", null));
        }
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
     * The checklist with another one at its end, whose areas and tasks get a prefix and a dot before their ids, so that none of them is taken.
     *
     * @param prefix what keeps them apart, for example {@code security}
     * @param other the other checklist
     * @return a copy with the id and title of this one
     * @throws io.github.checklist4j.facts.InvalidFactsException if an id is taken all the same
     */
    public Checklist merge(String prefix, Checklist other) {
        String before = prefix + ".";
        return with(
                other.areas().stream()
                        .map(area -> new Area(before + area.id(), area.title()))
                        .toList(),
                other.tasks().stream()
                        .map(task -> new Task(
                                before + task.id(),
                                before + task.area(),
                                task.title(),
                                task.why(),
                                task.what(),
                                task.references(),
                                task.severity(),
                                task.tags()))
                        .toList());
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
