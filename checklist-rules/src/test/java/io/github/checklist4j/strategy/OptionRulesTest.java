package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.OptionComparison;
import io.github.checklist4j.facts.OptionComparison.Aspect;
import io.github.checklist4j.facts.OptionComparison.Option;
import io.github.checklist4j.facts.ProjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptionRulesTest {
    private static final List<Option> OPTIONS = List.of(Sample.option("copy"), Sample.option("embed"));

    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("design.options-compared", project);
    }

    /** Three aspects that are compared, and one comparison more. */
    private static ProjectBuilder with(OptionComparison last) {
        return Sample.project()
                .optionComparisons(Stream.concat(
                                Stream.of(Aspect.USER_INTERFACE, Aspect.DATA, Aspect.PROCESS_INTEGRATION)
                                        .map(Sample::comparison),
                                Stream.of(last))
                        .toList());
    }

    private static OptionComparison dataverse(
            @Nullable List<Option> options, @Nullable String choice, @Nullable String reason) {
        return new OptionComparison(Aspect.DATAVERSE, options, choice, reason, null);
    }

    @Test
    void is_satisfied_when_each_aspect_was_compared() {
        assertThat(Sample.project()).isSatisfied();
    }

    @Test
    void an_aspect_may_be_out_of_scope_with_a_reason() {
        assertThat(with(new OptionComparison(Aspect.DATAVERSE, null, null, null, "there is no Dataverse")))
                .isSatisfied();
    }

    @Test
    void finds_the_aspects_that_are_missing() {
        assertThat(Sample.project().optionComparisons(List.of(Sample.comparison(Aspect.DATA))))
                .isViolatedBy("each-aspect")
                .isExplained("optionComparisons: without USER_INTERFACE, PROCESS_INTEGRATION, DATAVERSE; "
                        + "expected cover each aspect of USER_INTERFACE, DATA, PROCESS_INTEGRATION, DATAVERSE\n");
    }

    @Test
    void finds_what_a_comparison_lacks() {
        assertThat(with(dataverse(List.of(new Option("copy", List.of("fast"), List.of())), "embed", "")))
                .isViolatedBy(
                        "two-options optionComparisons[3]",
                        "both-sides optionComparisons[3]",
                        "chosen optionComparisons[3]",
                        "reasoned optionComparisons[3]")
                .shows("Options compared", """
                        optionComparisons | aspect | concerns the project | both sides of each option | chosen from them | reason
                        0 | USER_INTERFACE | yes | yes | yes | yes
                        1 | DATA | yes | yes | yes | yes
                        2 | PROCESS_INTEGRATION | yes | yes | yes | yes
                        3 | DATAVERSE | yes | no | no | no
                        """);
    }

    @Test
    void names_what_is_missing_of_a_comparison() {
        assertThat(with(new OptionComparison(null, null, null, null, null)))
                .isUnknownWithout(
                        "optionComparisons[3].aspect",
                        "optionComparisons[3].options",
                        "optionComparisons[3].choice",
                        "optionComparisons[3].reason");
    }

    @Test
    void an_option_whose_name_is_unknown_may_be_the_chosen_one() {
        List<Option> unnamed = List.of(Sample.option("copy"), new Option(null, List.of("fast"), List.of("dear")));
        assertThat(with(dataverse(unnamed, "embed", "fast"))).isUnknownWithout("optionComparisons[3].options[1].name");
        assertThat(with(dataverse(unnamed, "copy", "fast"))).isSatisfied();
    }

    @Test
    void without_options_nothing_can_be_chosen() {
        assertThat(with(dataverse(List.of(), null, "fast")))
                .isViolatedBy("two-options optionComparisons[3]", "chosen optionComparisons[3]");
    }

    @Test
    void no_choice_is_no_option() {
        assertThat(with(dataverse(OPTIONS, "", "fast"))).isViolatedBy("chosen optionComparisons[3]");
    }

    @Test
    void is_unknown_while_the_comparisons_are() {
        assertThat(Sample.project().optionComparisons(null)).isUnknownWithout("optionComparisons");
    }
}
