package io.github.checklist4j.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of the facts that a computed condition declares, none of them unknown.
 *
 * @param <S> what is judged
 */
public final class Values<S> {
    private final Subject<S> subject;
    private final List<Fact<S, ?>> declared;
    private final Object[] read; // in the order of the facts

    private Values(Subject<S> subject, List<Fact<S, ?>> declared, Object[] read) {
        this.subject = subject;
        this.declared = declared;
        this.read = read;
    }

    /** What the facts say; {@code null} while one of them is unknown. */
    static <S> @Nullable Values<S> of(Subject<S> subject, List<Fact<S, ?>> declared) {
        Object[] read = new Object[declared.size()];
        for (int i = 0; i < read.length; i++) {
            Object value = declared.get(i).of(subject);
            if (value == null) {
                return null;
            }
            read[i] = value;
        }
        return new Values<>(subject, declared, read);
    }

    /**
     * The value of a fact.
     *
     * @param fact a fact that the condition declares
     * @param <T> its type
     * @return the value
     * @throws IllegalStateException if the condition does not declare the fact
     */
    @SuppressWarnings("unchecked") // a value stands where the fact that it was read from does
    public <T> T get(Fact<S, T> fact) {
        int place = declared.indexOf(fact);
        if (place < 0) {
            throw new IllegalStateException("the condition reads " + fact + " without declaring it");
        }
        return (T) read[place];
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
