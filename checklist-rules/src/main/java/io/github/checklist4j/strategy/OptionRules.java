package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.OptionComparisonFacts.OPTIONS;
import static io.github.checklist4j.keys.ProjectFacts.OPTION_COMPARISONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.OptionComparison;
import io.github.checklist4j.facts.OptionComparison.Aspect;
import io.github.checklist4j.facts.OptionComparison.Option;
import io.github.checklist4j.keys.OptionComparisonFacts;
import io.github.checklist4j.keys.OptionFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import io.github.checklist4j.rules.TextFact;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code design.options-compared}: for each aspect, options were weighed before one was chosen. */
final class OptionRules {
    private static final String TASK = "design.options-compared";

    /** An aspect concerns the project as long as nobody says why it does not. */
    private static final Condition<OptionComparison> CONCERNS_THE_PROJECT = condition(
            "outOfScope is not stated",
            Fact.<OptionComparison, String>of("outOfScope", OptionComparison::outOfScope)
                    .assuming("", "an aspect concerns the project unless somebody says why not"),
            text -> !TextFact.saysSomething(text));

    private static final Condition<Option> HAS_TWO_SIDES =
            allOf(OptionFacts.BENEFITS.isNotEmpty(), OptionFacts.DRAWBACKS.isNotEmpty());

    private static final Condition<OptionComparison> CHOICE_IS_AN_OPTION = allOf(
            OptionComparisonFacts.CHOICE.isStated(),
            judged("choice is one of options", List.of("choice", "options[].name"), OptionRules::choice));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "each-aspect")
                    .require(OPTION_COMPARISONS.covers(OptionComparisonFacts.ASPECT, Aspect.values()))
                    .because("the aspect that nobody looked at decides itself")
                    .remedy("compare options for the aspect, or say why it does not concern the project")
                    .shows(OptionRules.overview()),
            rule(TASK, "two-options")
                    .forEach(OPTION_COMPARISONS)
                    .when(CONCERNS_THE_PROJECT)
                    .require(condition("at least two options were weighed", OPTIONS, options -> options.size() >= 2))
                    .because("the first idea is often the familiar one and not the fitting one")
                    .remedy("look at a second option"),
            rule(TASK, "both-sides")
                    .forEach(OPTION_COMPARISONS)
                    .when(CONCERNS_THE_PROJECT)
                    .require(OPTIONS.every(judged(HAS_TWO_SIDES.text(), HAS_TWO_SIDES.reads(), OptionRules::twoSides)))
                    .because("an option without a drawback was not looked at, and one without a benefit is a straw man")
                    .remedy("write down what speaks for the option and what against it"),
            rule(TASK, "chosen")
                    .forEach(OPTION_COMPARISONS)
                    .when(CONCERNS_THE_PROJECT)
                    .require(CHOICE_IS_AN_OPTION)
                    .because("what was not weighed must not be chosen")
                    .remedy("choose one of the options"),
            rule(TASK, "reasoned")
                    .forEach(OPTION_COMPARISONS)
                    .when(CONCERNS_THE_PROJECT)
                    .require(OptionComparisonFacts.REASON.isStated())
                    .because("without the reason nobody can tell when the choice no longer holds")
                    .remedy("record why the option was chosen"));

    private OptionRules() {}

    /** People know an option by its name, not by its place. */
    private static Answer twoSides(Subject<Option> option) {
        Answer answer = HAS_TWO_SIDES.judge(option);
        String name = OptionFacts.NAME.of(option);
        return answer.isNo() && name != null
                ? answer.because(
                        Answer.of(true, Facts.NONE, () -> Comparison.of(Side.of("option", name), "is", Side.of(""))))
                : answer;
    }

    /** A name that is unknown may be the chosen one. */
    private static Answer choice(Subject<OptionComparison> comparison) {
        List<Subject<Option>> options = OPTIONS.elements(comparison);
        String choice = OptionComparisonFacts.CHOICE.of(comparison);
        Facts chosen = Facts.of(comparison.path("choice"));
        if (options == null) {
            Facts missing = OPTIONS.missing(comparison);
            return Answer.unknown(choice == null ? chosen.and(missing) : missing);
        }
        if (options.isEmpty()) {
            String path = comparison.path("options");
            return Answer.of(
                    false,
                    Facts.of(path),
                    () -> Comparison.of(Side.of(path, "none"), "hold", Side.of(comparison.path("choice"), "?")));
        }
        Answer any = Answer.any(options, option -> names(option, choice, chosen));
        return any.isNo() ? any.shownAs(() -> strange(comparison, Objects.requireNonNull(choice), options)) : any;
    }

    /** The choice beside the names of what was weighed. */
    private static Comparison strange(
            Subject<OptionComparison> comparison, String choice, List<Subject<Option>> options) {
        List<String> names = options.stream()
                .map(OptionFacts.NAME::of)
                .filter(Objects::nonNull)
                .toList();
        return Comparison.of(
                Side.of(comparison.path("choice"), choice),
                "one of",
                Side.of(comparison.path("options"), names),
                Side.of("aspect", aspect(comparison)));
    }

    private static Answer names(Subject<Option> option, @Nullable String choice, Facts chosen) {
        String name = OptionFacts.NAME.of(option);
        Facts named = Facts.of(option.path("name"));
        if (name == null || choice == null) {
            return Answer.unknown(choice == null ? name == null ? chosen.and(named) : chosen : named);
        }
        return Answer.of(
                name.equals(choice),
                chosen.and(named),
                () -> Comparison.of(Side.of("choice", choice), "is", Side.of(option.path("name"), name)));
    }

    private static Overview<OptionComparison> overview() {
        return Overview.of("Options compared", OPTION_COMPARISONS)
                .shows("aspect", OptionRules::aspect)
                .says("concerns the project", CONCERNS_THE_PROJECT)
                .says("both sides of each option", OPTIONS.every(HAS_TWO_SIDES))
                .says("chosen from them", CHOICE_IS_AN_OPTION)
                .says("reason", OptionComparisonFacts.REASON.isStated());
    }

    private static String aspect(Subject<OptionComparison> comparison) {
        Aspect aspect = OptionComparisonFacts.ASPECT.of(comparison);
        return aspect == null ? "?" : aspect.name();
    }
}
