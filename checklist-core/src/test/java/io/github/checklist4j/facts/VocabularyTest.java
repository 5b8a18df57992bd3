package io.github.checklist4j.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.describe.Word;
import io.github.checklist4j.json.ChecklistJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary WORDS = Vocabulary.any()
            .with(Word.TASK, List.of("a.one", "a.two"))
            .with(Word.LIMIT, List.of("limit.one"))
            .with(Word.PRODUCT, List.of("bus"))
            .with(Word.EXTENSION, List.of("own.fact"));

    private static Project project() {
        return ProjectBuilder.builder()
                .id("p")
                .platform(PlatformBuilder.builder()
                        .components(List.of(ComponentBuilder.builder()
                                .id("x")
                                .product("buss")
                                .build()))
                        .build())
                .integrations(List.of(
                        IntegrationBuilder.builder()
                                .id("i")
                                .extensions(new Extensions(Map.of("own.fact", true)))
                                .build(),
                        IntegrationBuilder.builder()
                                .id("j")
                                .extensions(new Extensions(Map.of("own.fct", true)))
                                .build()))
                .measuredLimits(List.of(new MeasuredLimit("limit.oen", null, null, null)))
                .waivers(List.of(
                        WaiverBuilder.builder().task("a.one").build(),
                        WaiverBuilder.builder().task("a.twoo").build()))
                .outOfScope(List.of(new OutOfScope(null, null)))
                .build();
    }

    @Test
    void finds_every_word_that_names_nothing_with_its_path_and_its_nearest_word() {
        assertThat(WORDS.unknownIn(project()))
                .containsExactly(
                        new UnknownWord(
                                Word.PRODUCT,
                                "platform.components[x].product",
                                "platform.components[0].product",
                                "buss",
                                "bus"),
                        new UnknownWord(
                                Word.EXTENSION,
                                "integrations[j].extensions.own.fct",
                                "integrations[1].extensions.own.fct",
                                "own.fct",
                                "own.fact"),
                        new UnknownWord(
                                Word.LIMIT,
                                "measuredLimits[limit.oen].limit",
                                "measuredLimits[0].limit",
                                "limit.oen",
                                "limit.one"),
                        new UnknownWord(Word.TASK, "waivers[1].task", "waivers[1].task", "a.twoo", "a.two"));
    }

    @Test
    void refuses_what_cannot_be_anybodys_own_word_and_lists_all_of_it() {
        InvalidFactsException refused =
                catchThrowableOfType(InvalidFactsException.class, () -> WORDS.require(project()));
        assertThat(refused.problems())
                .extracting(Problem::code, Problem::path, Problem::nearest)
                .containsExactly(
                        tuple(Problem.Code.UNKNOWN_WORD, "measuredLimits[0].limit", "limit.one"),
                        tuple(Problem.Code.UNKNOWN_WORD, "waivers[1].task", "a.two"));
    }

    @Test
    void checks_no_kind_of_which_nothing_is_said() {
        assertThatCode(() -> Vocabulary.any().require(project())).doesNotThrowAnyException();
        assertThat(Vocabulary.any().with(Word.PARAMETER, List.of()).unknownIn(project()))
                .isEmpty();
    }

    @Test
    void a_door_that_knows_no_words_takes_any_and_one_that_does_takes_those_that_there_are() {
        String written = ChecklistJson.standard().write(project());
        assertThat(ChecklistJson.standard().read(written, Project.class)).isEqualTo(project());
        Vocabulary wider = WORDS.with(Word.TASK, List.of("a.one", "a.twoo")).with(Word.LIMIT, List.of("limit.oen"));
        assertThat(ChecklistJson.standard().with(wider).read(written, Project.class))
                .isEqualTo(project());
    }
}
