package io.github.checklist4j.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * The values of the facts that a computed condition declares, none of them unknown.
 *
 * @param <S> what is judged
 */
public final class Values<S> {
    private final Subject<S> subject;
    private final List<Fact<S, ?>> declared;

    Values(Subject<S> subject, List<Fact<S, ?>> declared) {
        this.subject = subject;
        this.declared = declared;
    }

    /**
     * The value of a fact.
     *
     * @param fact a fact that the condition declares
     * @param <T> its type
     * @return the value
     * @throws IllegalStateException if the condition does not declare the fact
     */
    public <T> T get(Fact<S, T> fact) {
        T value = declared.contains(fact) ? fact.of(subject) : null;
        if (value == null) {
            throw new IllegalStateException("the condition reads " + fact + " without declaring it");
        }
        return value;
    }

    /**
     * The value of a parameter.
     *
     * @param parameter a parameter that the rule declares
     * @return its value
     */
    public BigDecimal get(Parameter<BigDecimal> parameter) {
        return subject.parameter(parameter);
    }
}
