package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.fit.AntiPattern;
import io.github.checklist4j.fit.AntiPattern.Weight;
import io.github.checklist4j.fit.AntiPatterns;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The known ways to go wrong, each as a rule of the task that it belongs to. One that violates its task makes findings; one that is only
 * worth saying makes notices.
 */
final class AntiPatternRules {
    /** Parts of a rule that says more about them: the rule alone judges, or the same thing would be found twice. */
    private static final Set<String> JUDGED_BY_RULES =
            Set.of("unused-fields", "copy-for-reports", "no-error-queue", "retry-does-twice");

    private AntiPatternRules() {}

    static List<Rule<?>> rules() {
        List<Rule<?>> rules = new ArrayList<>();
        AntiPatterns.ofIntegrations().stream()
                .filter(each -> !JUDGED_BY_RULES.contains(each.id()))
                .forEach(each -> rules.add(rule(each, ProjectFacts.INTEGRATIONS)));
        AntiPatterns.ofIdentities().forEach(each -> rules.add(rule(each, ProjectFacts.IDENTITIES)));
        AntiPatterns.ofTests().forEach(each -> rules.add(rule(each, ProjectFacts.TESTS)));
        return List.copyOf(rules);
    }

    private static <E> Rule<E> rule(AntiPattern<E> pattern, ListFact<Project, E> list) {
        return headed(pattern).forEach(list).require(absent(pattern));
    }

    private static Rule<Project> headed(AntiPattern<?> pattern) {
        Rule<Project> rule = Rule.rule("anti-pattern." + pattern.id())
                .decides(pattern.basis().task())
                .uses(Around.parameters())
                .because(pattern.basis().reason() + " (" + pattern.basis().source() + ")")
                .remedy(pattern.basis().remedy());
        return pattern.basis().weight() == Weight.ADVICE ? rule.asAdvice() : rule;
    }

    private static <S> Condition<S> absent(AntiPattern<S> pattern) {
        return Conditions.explained(
                "no " + pattern.title(),
                List.of(),
                subject -> pattern.verdict(subject.value(), subject.get(Around.SURROUNDINGS)),
                subject -> test(pattern, subject));
    }

    private static <S> Explanation test(AntiPattern<S> pattern, Subject<S> subject) {
        return pattern.test(subject.value(), subject.get(Around.SURROUNDINGS));
    }
}
