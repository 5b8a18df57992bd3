package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.OptionComparisonFacts.OPTIONS;
import static io.github.checklist4j.keys.ProjectFacts.OPTION_COMPARISONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.OptionComparison;
import io.github.checklist4j.facts.OptionComparison.Aspect;
import io.github.checklist4j.facts.OptionComparison.Option;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.OptionComparisonFacts;
import io.github.checklist4j.keys.OptionFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import io.github.checklist4j.rules.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code design.options-compared}: for each aspect, options were weighed before one was chosen. */
final class OptionRules {
    private static final String TASK = "design.options-compared";

    /** An aspect concerns the project as long as nobody says why it does not. */
    private static final Condition<OptionComparison> CONCERNS_THE_PROJECT = condition(
            "outOfScope is not stated",
            Fact.<OptionComparison, String>of(
                    "outOfScope", comparison -> comparison.outOfScope() == null ? "" : comparison.outOfScope()),
            text -> !TextFact.saysSomething(text));

    private static final Condition<Option> HAS_TWO_SIDES =
            allOf(OptionFacts.BENEFITS.isNotEmpty(), OptionFacts.DRAWBACKS.isNotEmpty());

    private static final Condition<OptionComparison> CHOICE_IS_AN_OPTION = allOf(
            OptionComparisonFacts.CHOICE.isStated(),
            Conditions.explained("choice is one of options", List.of("choice", "options[].name"), OptionRules::choice));

    static final Rule<Project> EACH_ASPECT = rule(TASK + ".each-aspect")
            .decides(TASK)
            .require(OPTION_COMPARISONS.covers(OptionComparisonFacts.ASPECT, Aspect.values()))
            .because("the aspect that nobody looked at decides itself")
            .remedy("compare options for the aspect, or say why it does not concern the project")
            .shows(OptionRules.overview());

    static final Rule<OptionComparison> TWO_OPTIONS = rule(TASK + ".two-options")
            .decides(TASK)
            .forEach(OPTION_COMPARISONS)
            .when(CONCERNS_THE_PROJECT)
            .require(condition("at least two options were weighed", OPTIONS, options -> options.size() >= 2))
            .because("the first idea is often the familiar one and not the fitting one")
            .remedy("look at a second option");

    static final Rule<OptionComparison> BOTH_SIDES = rule(TASK + ".both-sides")
            .decides(TASK)
            .forEach(OPTION_COMPARISONS)
            .when(CONCERNS_THE_PROJECT)
            .require(OPTIONS.every(HAS_TWO_SIDES))
            .because("an option without a drawback was not looked at, and one without a benefit is a straw man")
            .remedy("write down what speaks for the option and what against it");

    static final Rule<OptionComparison> CHOSEN = rule(TASK + ".chosen")
            .decides(TASK)
            .forEach(OPTION_COMPARISONS)
            .when(CONCERNS_THE_PROJECT)
            .require(CHOICE_IS_AN_OPTION)
            .because("what was not weighed must not be chosen")
            .remedy("choose one of the options");

    static final Rule<OptionComparison> REASONED = rule(TASK + ".reasoned")
            .decides(TASK)
            .forEach(OPTION_COMPARISONS)
            .when(CONCERNS_THE_PROJECT)
            .require(OptionComparisonFacts.REASON.isStated())
            .because("without the reason nobody can tell when the choice no longer holds")
            .remedy("record why the option was chosen");

    private OptionRules() {}

    static List<Rule<?>> rules() {
        return List.of(EACH_ASPECT, TWO_OPTIONS, BOTH_SIDES, CHOSEN, REASONED);
    }

    /** A name that is unknown may be the chosen one. */
    private static Explanation choice(Subject<OptionComparison> comparison) {
        String text = "choice is one of options";
        List<Subject<Option>> options = OPTIONS.elements(comparison);
        String choice = OptionComparisonFacts.CHOICE.of(comparison);
        if (options == null || choice == null) {
            List<String> missing = new ArrayList<>(choice == null ? List.of(comparison.path("choice")) : List.of());
            missing.addAll(options == null ? OPTIONS.missing(comparison) : unnamed(options));
            return options != null && options.isEmpty()
                    ? Explanation.decided(
                            Verdict.NOT_SATISFIED, text, Observation.of(comparison.path("options"), "none"))
                    : Explanation.unknown(text, missing);
        }
        boolean found = options.stream().anyMatch(option -> choice.equals(OptionFacts.NAME.of(option)));
        List<String> unnamed = unnamed(options);
        return found || unnamed.isEmpty()
                ? Explanation.decided(
                        Verdict.of(found), text, Observation.of(comparison.path("choice"), choice), named(options))
                : Explanation.unknown(text, unnamed);
    }

    private static Observation named(List<Subject<Option>> options) {
        return Observation.of(
                "options",
                options.stream()
                        .map(OptionFacts.NAME::of)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }

    private static List<String> unnamed(List<Subject<Option>> options) {
        return options.stream()
                .filter(option -> OptionFacts.NAME.of(option) == null)
                .map(option -> option.path("name"))
                .toList();
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
