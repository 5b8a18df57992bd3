package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A checklist is data. */
class ChecklistDoorTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();

    @Test
    void the_standard_checklist_is_written_and_read_back() {
        Checklist standard = IntegrationStrategyChecklist.checklist();
        assertThat(JSON.read(JSON.write(standard), Checklist.class)).isEqualTo(standard);
    }

    @Test
    void a_task_needs_no_more_than_an_id_an_area_and_a_title() {
        assertThat(JSON.read("""
                        {"id": "own", "title": "Our own", "areas": [{"id": "a", "title": "A"}], "tasks": [
                          {"id": "a.t", "area": "a", "title": "It holds", "severity": "HIGH", "tags": ["go-live"]}]}
                        """, Checklist.class))
                .isEqualTo(new Checklist(
                        "own",
                        "Our own",
                        List.of(new Area("a", "A")),
                        List.of(new Task("a.t", "a", "It holds", "", "", List.of())
                                .withSeverity(Severity.HIGH)
                                .withTags("go-live"))));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_place() {
        InvalidFactsException refused =
                catchThrowableOfType(InvalidFactsException.class, () -> JSON.read("""
                        {"title": "Our own", "areas": [{"id": "security", "title": ""}],
                         "tasks": [{"id": "t", "area": "securty", "title": "It holds", "severity": "HUGE"},
                                   {"id": "t", "area": "security", "title": "It holds", "tag": []}]}
                        """, Checklist.class));
        assertThat(refused.problems().stream().map(Problem::toString))
                .containsExactly(
                        "line 1, column 1: id: found nothing, expected a value: it is required",
                        "line 1, column 60: areas[0].title: found \"\", expected a title",
                        "line 2, column 32: tasks[0].area: found \"securty\", expected the id of one of areas; did you mean security?",
                        "line 2, column 76: tasks[0].severity: found \"HUGE\", expected one of LOW, MEDIUM, HIGH, CRITICAL",
                        "line 3, column 19: tasks[1].id: found \"t\" a second time, expected a unique id",
                        "line 3, column 65: tasks[1].tag: found the unknown key \"tag\", expected a known key; did you mean tags?");
    }
}
