package io.github.checklist4j.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.MeasuredLimit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static Limit limit(String id, int value) {
        return new Limit(
                id,
                BigDecimal.valueOf(value),
                "requests",
                null,
                "user",
                Limit.Enforcement.HARD,
                null,
                "a page",
                "2026-01",
                null,
                "a note");
    }

    private final Limits limits = Limits.of(List.of(limit("a", 1), limit("b", 2)));

    @Test
    void are_found_by_their_id() {
        assertThat(limits.get("b").value()).isEqualByComparingTo("2");
        assertThat(limits.find("a")).contains(limit("a", 1));
        assertThat(limits.find("c")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> limits.get("c")).withMessage("there is no limit c");
    }

    @Test
    void can_be_replaced_in_their_place_and_added_to() {
        Limits more = limits.with(List.of(limit("c", 3), limit("a", 9)));
        assertThat(more.all()).containsExactly(limit("a", 9), limit("b", 2), limit("c", 3));
        assertThat(limits.all()).containsExactly(limit("a", 1), limit("b", 2));
    }

    @Nested
    class A_measured_one {
        private Limit measured(String id, @Nullable BigDecimal value, @Nullable String source, @Nullable LocalDate on) {
            return limits.measured(List.of(new MeasuredLimit(id, value, on, source)))
                    .get("a");
        }

        @Test
        void takes_the_place_of_the_published_one_and_says_so() {
            Limit own = measured("a", BigDecimal.TEN, "load test", LocalDate.of(2026, 11, 1));
            assertThat(own.value()).isEqualByComparingTo("10");
            assertThat(own.source()).isEqualTo("load test");
            assertThat(own.sourceDate()).isEqualTo("2026-11-01");
            assertThat(own.overridden()).isTrue();
            assertThat(own)
                    .usingRecursiveComparison()
                    .ignoringFields("value", "source", "sourceDate", "overridden")
                    .isEqualTo(limit("a", 1));
        }

        @Test
        void says_that_it_is_the_projects_own_where_it_says_no_more() {
            Limit own = measured("a", BigDecimal.TEN, null, null);
            assertThat(own.source()).isEqualTo("measured by the project");
            assertThat(own.sourceDate()).isEqualTo("undated");
        }

        @Test
        void without_a_value_or_of_another_changes_nothing() {
            assertThat(measured("a", null, "load test", null)).isEqualTo(limit("a", 1));
            assertThat(measured("c", BigDecimal.TEN, null, null)).isEqualTo(limit("a", 1));
            assertThat(limits.measured(List.of(new MeasuredLimit("c", BigDecimal.TEN, null, null)))
                            .find("c"))
                    .isEmpty();
        }
    }
}
