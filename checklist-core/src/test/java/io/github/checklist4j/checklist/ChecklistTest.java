package io.github.checklist4j.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final Area AREA = new Area("security", "Security");
    private static final Task TASK = task("security.keys", "security");
    private static final Checklist CHECKLIST = new Checklist("own", "Our own", List.of(AREA), List.of(TASK));

    private static Task task(String id, String area) {
        return new Task(id, area, "Keys are rotated", "Keys leak.", "Rotate them.", List.of());
    }

    @Test
    void finds_a_task_by_its_id() {
        Task other = task("security.logs", "security");
        assertThat(CHECKLIST.with(List.of(), List.of(other)).task("security.logs"))
                .containsSame(other);
        assertThat(CHECKLIST.task("security.logs")).isEmpty();
    }

    @Test
    void refuses_an_area_or_a_task_that_stands_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKLIST.with(List.of(AREA), List.of()))
                .withMessage("areas[1].id: found \"security\" a second time, expected a unique id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKLIST.with(List.of(), List.of(TASK)))
                .withMessage("tasks[1].id: found \"security.keys\" a second time, expected a unique id");
    }

    @Test
    void refuses_a_task_of_an_area_that_there_is_not() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKLIST.with(List.of(), List.of(task("a.b", "securty"))))
                .withMessage(
                        "tasks[1].area: found \"securty\", expected the id of one of areas; did you mean security?");
    }

    @Test
    void refuses_blank_ids_and_says_everything_that_is_wrong_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checklist(
                        "\u200b",
                        "Our own",
                        List.of(AREA, new Area(" ", "Blank"), AREA),
                        List.of(TASK, task("", "security"), task("a.b", "a"))))
                .withMessage("""
                        id: found "\\u200b", expected an id
                        areas[1].id: found " ", expected an id
                        areas[2].id: found "security" a second time, expected a unique id
                        tasks[1].id: found "", expected an id
                        tasks[2].area: found "a", expected the id of one of areas""");
    }

    @Test
    void refuses_what_has_no_title_and_a_task_of_no_area() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checklist(
                        "own", " ", List.of(new Area("a", "")), List.of(new Task("t", "", "", "", "", List.of()))))
                .withMessage("""
                        title: found " ", expected a title
                        areas[0].title: found "", expected a title
                        tasks[0].title: found "", expected a title
                        tasks[0].area: found "", expected the id of one of areas""");
    }

    @Test
    void is_merged_with_another_one_under_a_prefix() {
        Checklist twice = CHECKLIST.merge("again", CHECKLIST);
        assertThat(twice.id()).isEqualTo("own");
        assertThat(twice.areas()).extracting(Area::id).containsExactly("security", "again.security");
        assertThat(twice.tasks()).extracting(Task::id).containsExactly("security.keys", "again.security.keys");
        assertThat(twice.tasks()).extracting(Task::area).containsExactly("security", "again.security");
    }
}
