package io.github.checklist4j.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assess.ChecklistExtension;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectGeneratorTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(ASSESSOR);

    private static Stream<Object> values(Stream<Project> projects) {
        return projects.flatMap(project -> FactTree.known(project).stream()
                .map(path -> Forgetting.value(project, path))
                .filter(Objects::nonNull)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value)));
    }

    private static Stream<Range<?>> ranges() {
        return values(nasty()).filter(Range.class::isInstance).map(value -> (Range<?>) value);
    }

    private static Stream<Integration> integrations(Stream<Project> projects) {
        return projects.map(Project::integrations).filter(Objects::nonNull).flatMap(Collection::stream);
    }

    private static Stream<Project> nasty() {
        return LongStream.range(0, 60).mapToObj(GENERATOR::nasty);
    }

    @Test
    void makes_the_same_project_of_the_same_seed() {
        assertThat(GENERATOR.project(7, 0.5)).isEqualTo(GENERATOR.project(7, 0.5));
        assertThat(GENERATOR.project(7, 0.5)).isNotEqualTo(GENERATOR.project(8, 0.5));
        assertThat(GENERATOR.nasty(7)).isEqualTo(GENERATOR.nasty(7));
        assertThat(GENERATOR.any(8)).isEqualTo(GENERATOR.any(8));
    }

    @Test
    void uses_every_word_of_every_enum() {
        Map<String, Collection<String>> used = new TreeMap<>();
        Map<String, Collection<String>> all = new TreeMap<>();
        values(GENERATOR.projects(300)).forEach(value -> {
            if (value instanceof Enum<?> word) {
                String type = word.getDeclaringClass().getName();
                used.computeIfAbsent(type, key -> new TreeSet<>()).add(word.name());
                all.computeIfAbsent(type, key -> names(word));
            }
        });
        assertThat(used).isEqualTo(all).hasSizeGreaterThan(10);
    }

    private static <E extends Enum<E>> Collection<String> names(Enum<E> word) {
        Collection<String> names = new TreeSet<>();
        EnumSet.allOf(word.getDeclaringClass()).forEach(each -> names.add(each.name()));
        return names;
    }

    @Nested
    class Nasty_projects {
        @Test
        void have_ids_that_paths_and_encodings_stumble_over() {
            assertThat(integrations(nasty()).map(Integration::id)).contains("a[b", "a]b", "a.b", "a/b", "日本", "a\nb");
        }

        @Test
        void have_lists_known_to_be_empty() {
            assertThat(nasty().map(Project::integrations)).anyMatch(list -> list != null && list.isEmpty());
        }

        @Test
        void have_ranges_that_lie_across_a_limit() {
            List<BigDecimal> limits = Vocabulary.of(ASSESSOR).numbers();
            assertThat(ranges()).anyMatch(range -> limits.stream()
                    .anyMatch(limit -> range.low() instanceof BigDecimal low
                            && range.high() instanceof BigDecimal high
                            && limit.compareTo(low) > 0
                            && limit.compareTo(high) < 0));
        }

        @Test
        void have_numbers_at_the_ends_of_what_is_allowed() {
            assertThat(ranges().map(Range::low))
                    .anyMatch(low -> low instanceof BigDecimal number && number.signum() == 0)
                    .anyMatch(low -> low instanceof BigDecimal number && number.compareTo(new BigDecimal("1e15")) == 0);
        }

        @Test
        void have_processes_in_circles() {
            assertThat(nasty().map(Project::processes).filter(Objects::nonNull).flatMap(Collection::stream))
                    .anyMatch(process ->
                            process.feeds() != null && process.feeds().contains(process.id()));
        }
    }

    @Test
    void a_learned_reference_may_lead_to_what_others_refer_to_while_nobody_has_written_the_list_down() {
        Project project = ProjectBuilder.builder()
                .id("p")
                .integrations(List.of(IntegrationBuilder.builder()
                        .id("orders")
                        .fallback(List.of("spare"))
                        .build()))
                .build();
        assertThat(LongStream.range(0, 40)
                        .mapToObj(seed -> GENERATOR.learned(project, "integrations[orders].via", new Random(seed)))
                        .map(learned -> learned.integrations().get(0).via()))
                .anyMatch(via -> via.contains("spare"));
    }

    @Nested
    class Projects_like_an_example {
        private final Project example = GENERATOR.project(1, 1);

        @Test
        void differ_from_it_in_few_facts() {
            List<String> facts = FactTree.known(example);
            assertThat(LongStream.range(0, 40).mapToObj(seed -> GENERATOR.like(example, seed)))
                    .allSatisfy(like -> assertThat(FactTree.known(like)).containsAnyElementsOf(facts))
                    .anySatisfy(like -> assertThat(facts.stream()
                                    .filter(path -> !Objects.equals(
                                            Forgetting.value(example, path), Forgetting.value(like, path))))
                            .hasSizeBetween(1, 6));
        }

        @Test
        void are_the_same_for_the_same_seed() {
            assertThat(GENERATOR.like(example, 3)).isEqualTo(GENERATOR.like(example, 3));
        }
    }

    @Nested
    class Own_facts {
        private static final ExtensionKey<String> CHANNEL = new ExtensionKey<>("acme.channel", String.class);

        private final Assessor extended = ASSESSOR.with(List.of(new ChecklistExtension() {
            @Override
            public String id() {
                return "acme";
            }

            @Override
            public List<ExtensionKey<?>> facts() {
                return List.of(CHANNEL);
            }
        }));

        @Test
        void have_the_words_that_their_rules_know() {
            ProjectGenerator generator = ProjectGenerator.of(extended).knowing("acme.channel", List.of("post", "wire"));
            assertThat(LongStream.range(0, 20)
                            .mapToObj(seed -> generator.project(seed, 1))
                            .flatMap(project -> integrations(Stream.of(project)))
                            .map(integration -> Objects.requireNonNull(integration.extensions())
                                    .get(CHANNEL)))
                    .containsOnly("post", "wire");
        }

        @Test
        void need_a_word() {
            assertThatIllegalArgumentException().isThrownBy(() -> GENERATOR.knowing("acme.channel", List.of()));
        }
    }
}
