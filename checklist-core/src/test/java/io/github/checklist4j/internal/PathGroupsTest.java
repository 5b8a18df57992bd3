package io.github.checklist4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PathGroupsTest {
    @Test
    void elements_of_a_list_are_together() {
        List<String> paths =
                List.of("systems[a]", "costs.lines", "systems[b]", "goals[g].benefits[0]", "goals[g].benefits");
        Map<String, List<String>> groups = PathGroups.byList(paths);
        assertThat(groups)
                .containsEntry("systems[]", List.of("a", "b"))
                .containsEntry("", List.of("costs.lines"))
                .containsEntry("goals[g].benefits[]", List.of("0"))
                .containsEntry("goals[].benefits", List.of("g"));
        assertThat(PathGroups.ofLists(groups)).startsWith("systems[a]", "systems[b]", "costs.lines");
    }

    @Test
    void facts_of_an_element_are_together() {
        List<String> paths =
                List.of(".style", "systems[a].rto", "tests", ".volume.rows", "systems[a].rpo", ".", "systems[b].rto");
        Map<String, List<String>> groups = PathGroups.byElement(paths);
        assertThat(groups)
                .containsEntry(".", List.of("style", "volume.rows"))
                .containsEntry("systems[a]", List.of("rto", "rpo"))
                .containsEntry("", List.of("tests", ".", "systems[b].rto"));
        assertThat(PathGroups.ofElements(groups)).startsWith(".style", ".volume.rows", "systems[a].rto");
    }

    @Property(tries = 500)
    void no_path_is_lost_or_changed(@ForAll("paths") Set<String> paths) {
        assertThat(PathGroups.ofLists(PathGroups.byList(paths))).containsExactlyInAnyOrderElementsOf(paths);
        assertThat(PathGroups.ofElements(PathGroups.byElement(paths))).containsExactlyInAnyOrderElementsOf(paths);
    }

    @Provide
    Arbitrary<Set<String>> paths() {
        return Arbitraries.strings()
                .withChars(".[]ab\ud83d")
                .ofMaxLength(7)
                .set()
                .ofMaxSize(8);
    }
}
