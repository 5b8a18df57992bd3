package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one rule may see during one evaluation, and which figures it took from there. */
final class Scope {
    private final Evaluation evaluation;
    private final Rule<?> rule;
    private final Subject<Project> root;
    private final Map<String, LimitUse> limits = new LinkedHashMap<>();
    private final Map<Joined, Index<?>> indexes = new HashMap<>();

    Scope(Evaluation evaluation, Rule<?> rule) {
        this.evaluation = evaluation;
        this.rule = rule;
        this.root = Subject.root(this);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Subject<Project> root() {
        return root;
    }

    String task() {
        return rule.task();
    }

    <T extends Comparable<T>> T parameter(Parameter<T> parameter) {
        if (!rule.parameters().contains(parameter)) {
            throw new IllegalStateException("the rule " + rule.id() + " reads the parameter " + parameter.name()
                    + " without declaring it; add uses(...) to the rule");
        }
        return evaluation.parameters().value(task(), parameter);
    }

    Limit limit(String id) {
        Limit limit = evaluation.data().limits().get(id);
        limits.computeIfAbsent(id, key -> use(limit));
        return limit;
    }

    /** The elements of a list by a fact, or {@code null} while the list is unknown. */
    @SuppressWarnings("unchecked") // an index is stored under what it was built from
    <E> @Nullable Index<E> index(ListFact<Project, E> list, Fact<E, ?> fact) {
        Joined key = new Joined(list, fact);
        Index<?> index = indexes.get(key);
        if (index == null) {
            List<Subject<E>> elements = list.elements(root);
            if (elements == null) {
                return null;
            }
            index = new Index<>(elements, fact);
            indexes.put(key, index);
        }
        return (Index<E>) index;
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

    private record Joined(ListFact<Project, ?> list, Fact<?, ?> fact) {}
}
