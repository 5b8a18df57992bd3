package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtensionFactsTest {
    private static final ExtensionKey<Contract> CONTRACT = new ExtensionKey<>("acme.contract", Contract.class);
    private static final ExtensionKey<Integer> LINES = new ExtensionKey<>("acme.lines", Integer.class);
    private static final ExtensionKey<LocalDate> SIGNED = new ExtensionKey<>("acme.signed", LocalDate.class);
    private static final ChecklistJson TYPED =
            ChecklistJson.standard().with(CONTRACT, LINES).with(List.of(SIGNED));

    /** A fact of a tool. */
    @NullMarked
    public record Contract(String number, @Nullable LocalDate endsOn) {}

    private static String project(String extensions) {
        return "{\"id\": \"p\", \"extensions\": {" + extensions + "}}";
    }

    private static final String FACTS = project("\"acme.lines\": 3, \"acme.contract\": {\"number\": \"7\", \"endsOn\":"
            + " \"2027-01-01\"}, \"acme.signed\": \"2026-01-01\", \"other\": {\"b\": [1.50, null], \"a\": true}");

    @Test
    void registered_facts_are_read_as_their_types() {
        Project project = TYPED.read(FACTS, Project.class);
        assertThat(project.extensions().get(CONTRACT)).isEqualTo(new Contract("7", LocalDate.of(2027, 1, 1)));
        assertThat(project.extensions().get(LINES)).isEqualTo(3);
        assertThat(project.extensions().get(SIGNED)).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void unregistered_facts_are_kept_as_they_are_written() {
        Map<String, Object> values =
                ChecklistJson.standard().read(FACTS, Project.class).extensions().values();
        assertThat(values.keySet()).containsExactly("acme.lines", "acme.contract", "acme.signed", "other");
        assertThat(values)
                .containsEntry("acme.lines", new BigDecimal("3"))
                .containsEntry("acme.contract", Map.of("number", "7", "endsOn", "2027-01-01"));
    }

    @Test
    void both_survive_a_round_trip() {
        Project typed = TYPED.read(FACTS, Project.class);
        Project plain = ChecklistJson.standard().read(FACTS, Project.class);
        assertThat(TYPED.read(TYPED.write(typed), Project.class)).isEqualTo(typed);
        assertThat(ChecklistJson.standard().read(TYPED.write(plain), Project.class))
                .isEqualTo(plain);
        assertThat(TYPED.write(plain)).isEqualTo(TYPED.write(typed)).contains("1.50");
    }

    @Test
    void problems_of_registered_facts_stand_at_their_paths() {
        assertThat(Refusals.of(
                        TYPED,
                        project("\"acme.lines\": 1.5, \"acme.contract\": {\"endsOn\": \"soon\"}, \"acme.lines\": 2")))
                .containsExactly(
                        "line 1, column 42: extensions.acme.lines: found 1.5, expected a whole number",
                        "line 1, column 64: extensions.acme.contract.number: found nothing, expected a value: it is required",
                        "line 1, column 75: extensions.acme.contract.endsOn: found \"soon\", expected a date such as 2026-01-31",
                        "line 1, column 84: extensions.acme.lines: found the key \"acme.lines\" a second time, expected it once");
    }

    @Test
    void a_name_stands_for_one_type() {
        assertThat(TYPED.with(LINES).read(FACTS, Project.class)).isEqualTo(TYPED.read(FACTS, Project.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPED.with(new ExtensionKey<>("acme.lines", String.class)))
                .withMessage(
                        "the extension key acme.lines stands for java.lang.Integer already, not for java.lang.String");
    }

    @Test
    void a_type_that_cannot_be_read_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPED.with(new ExtensionKey<>("x", Object.class)))
                .withMessage("the JSON door does not read java.lang.Object");
    }
}
