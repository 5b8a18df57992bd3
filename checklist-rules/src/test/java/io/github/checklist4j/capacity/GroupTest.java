package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {
    /** Two threads would write what they remember into one map, and it would grow with every project. */
    @Test
    void shares_nothing_that_remembers_figures_with_a_group_of_another_project() {
        assertThat(group().perhaps()).isNotSameAs(group().perhaps());
    }

    private static Group group() {
        Load load = Load.of(Flow.example().integration("x").build(), new Powers());
        return new Group("bus", List.of(Member.certain(load)));
    }
}
