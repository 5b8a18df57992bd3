package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.limits.Limit;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a rule may ask for, and what it has asked for while it judged one subject. */
final class Scope {
    private final Rule<?> rule;
    private final Parameters parameters;
    private Map<String, Limit> limits = Map.of(); // of most rules
    private Map<String, Parameter<?>> read = Map.of();
    private final Map<String, ParameterUse> uses = new HashMap<>(); // as a result shows them, written out once
    private final IdentityHashMap<Object, Known> known = new IdentityHashMap<>(1); // for few rules any

    /** An answer, and what it took to give it. */
    private record Known(Answer answer, Map<String, Limit> limits, Map<String, Parameter<?>> read) {}

    Scope(Rule<?> rule, Parameters parameters) {
        this.rule = rule;
        this.parameters = parameters;
    }

    String task() {
        return rule.task();
    }

    /** Begins with another subject. */
    void begin() {
        limits = Map.of();
        read = Map.of();
    }

    Answer once(Object question, Supplier<Answer> judge) {
        Map<String, Limit> limitsBefore = limits;
        Map<String, Parameter<?>> readBefore = read;
        Known answered = known.get(question);
        if (answered == null) {
            begin();
            answered = new Known(judge.get(), limits, read);
            known.put(question, answered);
        }
        limits = joined(limitsBefore, answered.limits());
        read = joined(readBefore, answered.read());
        return answered.answer();
    }

    private static <T> Map<String, T> joined(Map<String, T> before, Map<String, T> more) {
        if (more.isEmpty()) {
            return before;
        }
        Map<String, T> all = new LinkedHashMap<>(before);
        more.forEach(all::putIfAbsent);
        return all;
    }

    <T extends Comparable<T>> T parameter(Parameter<T> parameter) {
        if (!rule.parameters().contains(parameter)) {
            throw new IllegalStateException("the rule " + rule.id() + " reads the parameter " + parameter.name()
                    + " without declaring it; add uses(...) to the rule");
        }
        if (read.isEmpty()) {
            read = new LinkedHashMap<>();
        }
        read.putIfAbsent(parameter.name(), parameter);
        return parameters.value(task(), parameter);
    }

    void uses(Limit limit) {
        if (limits.isEmpty()) {
            limits = new LinkedHashMap<>();
        }
        limits.putIfAbsent(limit.id(), limit);
    }

    List<ParameterUse> parametersRead() {
        return read.values().stream().map(this::use).toList();
    }

    private ParameterUse use(Parameter<?> parameter) {
        return uses.computeIfAbsent(parameter.name(), name -> parameters.use(task(), parameter));
    }

    List<LimitUse> limitsUsed() {
        return limits.values().stream().map(Limit::use).toList();
    }
}
