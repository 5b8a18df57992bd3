package io.github.checklist4j.assess;

import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses a set of rules that contradicts itself, when the assessor is made and not when a project is judged. */
final class RuleCheck {
    private RuleCheck() {}

    /** The words of the rules by their ids. */
    static Map<String, String> check(Checklist checklist, List<Rule<?>> rules, Parameters set) {
        Map<String, String> texts = new HashMap<>();
        Map<String, Parameter<?>> parameters = new HashMap<>();
        set.set().forEach(parameter -> unique(parameter, parameters));
        for (Rule<?> rule : rules) {
            if (texts.put(rule.id(), text(rule)) != null) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
            if (checklist.task(rule.task()).isEmpty()) {
                throw new IllegalArgumentException("the rule " + rule.id() + " decides the task " + rule.task()
                        + ", which the checklist " + checklist.id() + " does not have");
            }
            rule.parameters().forEach(parameter -> unique(parameter, parameters));
        }
        return texts;
    }

    /** One that cannot speak would take down the report of all others. */
    private static String text(Rule<?> rule) {
        rule.reads(); // says what is missing if the rule is not finished
        try {
            return rule.text();
        } catch (RuntimeException | StackOverflowError failure) {
            throw new IllegalArgumentException(
                    "the rule " + rule.id() + " cannot say its text: "
                            + failure.getClass().getSimpleName(),
                    failure);
        }
    }

    private static void unique(Parameter<?> parameter, Map<String, Parameter<?>> parameters) {
        Parameter<?> other = parameters.putIfAbsent(parameter.name(), parameter);
        if (other != null && !other.equals(parameter)) {
            throw new IllegalArgumentException("two parameters have the name " + parameter.name());
        }
    }
}
