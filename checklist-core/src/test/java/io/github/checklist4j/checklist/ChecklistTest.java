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
                .withMessage("the area security stands in the checklist twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKLIST.with(List.of(), List.of(TASK)))
                .withMessage("the task security.keys stands in the checklist twice");
    }

    @Test
    void refuses_a_task_of_an_area_that_there_is_not() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKLIST.with(List.of(), List.of(task("a.b", "a"))))
                .withMessage("the task a.b names the area a, which the checklist does not have");
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
                        the checklist has a blank id
                        the area at position 2 has a blank id
                        the area security stands in the checklist twice
                        the task at position 2 has a blank id
                        the task a.b names the area a, which the checklist does not have""");
    }
}
