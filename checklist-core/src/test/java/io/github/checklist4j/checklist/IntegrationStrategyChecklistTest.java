package io.github.checklist4j.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntegrationStrategyChecklistTest {
    private final Checklist checklist = IntegrationStrategyChecklist.checklist();

    @Test
    void has_the_five_areas_in_the_order_of_the_guide() {
        assertThat(checklist.areas())
                .extracting(Area::id)
                .containsExactly("goals", "platform", "design", "pattern", "governance");
    }

    @Test
    void has_the_19_tasks_in_the_order_of_the_guide() {
        assertThat(checklist.tasks())
                .extracting(Task::id)
                .containsExactly(
                        "goals.benefits-documented",
                        "goals.strategy-supported",
                        "goals.architecture-explained",
                        "goals.purpose-shared",
                        "platform.hosting-understood",
                        "platform.middleware-decided",
                        "platform.observability-ready",
                        "platform.resilience-adequate",
                        "platform.alm-enabled",
                        "design.architecture-aligned",
                        "design.data-minimized",
                        "design.options-compared",
                        "pattern.messaging-reliable",
                        "pattern.capacity-matched",
                        "pattern.costs-estimated",
                        "governance.integration-tests-planned",
                        "governance.end-to-end-tests-planned",
                        "governance.changes-managed",
                        "governance.impacts-analyzed");
    }

    @Test
    void every_task_belongs_to_the_area_that_its_id_begins_with() {
        assertThat(checklist.tasks()).allSatisfy(task -> assertThat(task.id()).startsWith(task.area() + "."));
    }

    @Test
    void every_text_is_written() {
        Stream<String> texts = Stream.concat(
                checklist.areas().stream().map(Area::title),
                checklist.tasks().stream().flatMap(task -> Stream.of(task.title(), task.why(), task.what())));

        assertThat(texts).hasSize(5 + 3 * 19).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void titles_are_short_and_carry_no_full_stop_while_the_other_texts_are_sentences() {
        assertThat(checklist.tasks()).allSatisfy(task -> {
            assertThat(task.title()).hasSizeLessThanOrEqualTo(110).doesNotEndWith(".");
            assertThat(task.why()).endsWith(".");
            assertThat(task.what()).endsWith(".");
        });
    }

    /** Every sentence of the guide's own list is an order that begins with one of these words; our titles say what has to be true. */
    @Test
    void no_title_is_a_sentence_of_the_guide() {
        List<String> orders = List.of(
                "Analyze",
                "Avoid",
                "Choose",
                "Compare",
                "Decide",
                "Design",
                "Determine",
                "Explain",
                "Help",
                "Make",
                "Manage",
                "Plan",
                "Write");

        assertThat(checklist.tasks())
                .extracting(task -> task.title().split(" ", 2)[0])
                .doesNotContainAnyElementsOf(orders);
    }

    @Test
    void every_task_links_to_the_checklist_and_to_the_page_of_its_area() {
        String guide =
                "https://learn.microsoft.com/dynamics365/guidance/implementation-guide/integrate-other-solutions-";
        List<String> pages =
                List.of("business-goals", "choose-platform", "choose-design", "choose-pattern", "challenges");

        assertThat(checklist.tasks()).allSatisfy(task -> {
            int area = checklist.areas().stream().map(Area::id).toList().indexOf(task.area());
            assertThat(task.references()).containsExactly(guide + "checklist", guide + pages.get(area));
        });
    }
}
