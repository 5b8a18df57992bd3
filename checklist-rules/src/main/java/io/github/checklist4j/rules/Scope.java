package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.limits.Limit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one rule may see during one evaluation, and which figures it took from there. */
final class Scope {
    private final Rule<?> rule;
    private Map<String, LimitUse> limits = Map.of(); // of most rules

    Scope(Rule<?> rule) {
        this.rule = rule;
    }

    String task() {
        return rule.task();
    }

    void mustDeclare(Parameter<?> parameter) {
        if (!rule.parameters().contains(parameter)) {
            throw new IllegalStateException("the rule " + rule.id() + " reads the parameter " + parameter.name()
                    + " without declaring it; add uses(...) to the rule");
        }
    }

    void uses(Limit limit) {
        if (limits.isEmpty()) {
            limits = new LinkedHashMap<>();
        }
        limits.computeIfAbsent(limit.id(), key -> use(limit));
    }

    /** The figures that were taken, in the order in which they were asked for. */
    List<LimitUse> limitsUsed() {
        return List.copyOf(limits.values());
    }

    private static LimitUse use(Limit limit) {
        return new LimitUse(
                limit.id(),
                limit.value(),
                limit.unit(),
                limit.source(),
                limit.sourceDate(),
                Boolean.TRUE.equals(limit.overridden()));
    }
}
