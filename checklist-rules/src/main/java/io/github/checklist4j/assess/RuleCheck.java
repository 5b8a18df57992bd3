package io.github.checklist4j.assess;

import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses a set of rules that contradicts itself, when the assessor is made and not when a project is judged. */
final class RuleCheck {
    private RuleCheck() {}

    static void check(Checklist checklist, List<Rule<?>> rules) {
        Set<String> ids = new HashSet<>();
        Map<String, Parameter<?>> parameters = new HashMap<>();
        for (Rule<?> rule : rules) {
            rule.text(); // says what is missing if the rule is not finished
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
            if (checklist.task(rule.task()).isEmpty()) {
                throw new IllegalArgumentException("the rule " + rule.id() + " decides the task " + rule.task()
                        + ", which the checklist " + checklist.id() + " does not have");
            }
            rule.parameters().forEach(parameter -> unique(parameter, parameters));
        }
    }

    private static void unique(Parameter<?> parameter, Map<String, Parameter<?>> parameters) {
        Parameter<?> other = parameters.putIfAbsent(parameter.name(), parameter);
        if (other != null && !other.equals(parameter)) {
            throw new IllegalArgumentException("two parameters have the name " + parameter.name());
        }
    }
}
