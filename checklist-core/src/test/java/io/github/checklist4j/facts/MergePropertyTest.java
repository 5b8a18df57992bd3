package io.github.checklist4j.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Merge.Conflict;
import io.github.checklist4j.json.RecordArbitrary;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergePropertyTest {
    @Property(tries = 100)
    void with_itself_a_project_stays_what_it_is(@ForAll("projects") Project project) {
        assertThat(merged(project, project)).isEqualTo(project);
    }

    @Property(tries = 100)
    void with_nothing_a_project_stays_what_it_is(@ForAll("projects") Project project) {
        Project nothing = ProjectBuilder.builder().id(project.id()).build();
        assertThat(merged(project, nothing)).isEqualTo(project);
        assertThat(merged(nothing, project)).isEqualTo(project);
    }

    @Property(tries = 100)
    void the_order_of_two_makes_no_difference_to_what_conflicts(
            @ForAll("projects") Project first, @ForAll("projects") Project second) {
        assertThat(Merge.of(second, first).conflicts())
                .extracting(each -> new Conflict(each.path(), each.second(), each.first()))
                .containsExactlyInAnyOrderElementsOf(Merge.of(first, second).conflicts());
    }

    @Property(tries = 100)
    void what_one_forgot_comes_back_from_the_other(@ForAll("projects") Project project, @ForAll long seed) {
        Random random = new Random(seed);
        assertThat(merged(partOf(project, random), project)).isEqualTo(project);
        assertThat(merged(project, partOf(project, random))).isEqualTo(project);
    }

    @Property(tries = 100)
    void which_two_of_three_come_first_makes_no_difference(@ForAll("projects") Project project, @ForAll long seed) {
        Random random = new Random(seed);
        Project a = partOf(project, random);
        Project b = partOf(project, random);
        Project c = partOf(project, random);
        assertThat(merged(merged(a, b), c)).isEqualTo(merged(a, merged(b, c)));
    }

    /**
     * The project with some of its facts forgotten. What stood in a list that is forgotten already is left alone, and so is an element
     * without an id: its list is one fact.
     */
    private static Project partOf(Project project, Random random) {
        Project part = project;
        for (String path : FactTree.known(project)) {
            if (random.nextInt(4) == 0
                    && !path.matches(".*\\[\\d+\\].*")
                    && FactTree.known(part).contains(path)) {
                part = FactTree.with(part, path, null);
            }
        }
        return part;
    }

    private static Project merged(Project first, Project second) {
        Merge merge = Merge.of(first, second);
        assertThat(merge.conflicts()).isEmpty();
        Project merged = merge.project();
        assertThat(merged).isNotNull();
        return merged;
    }

    @Provide
    Arbitrary<Project> projects() {
        return RecordArbitrary.of(Project.class);
    }
}
