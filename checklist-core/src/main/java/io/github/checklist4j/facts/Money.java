package io.github.checklist4j.facts;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of money.
 *
 * @param amount the amount, exact
 * @param currency the ISO 4217 code of the currency, for example {@code EUR}
 */
public record Money(BigDecimal amount, String currency) {
    /** Refuses a missing part. */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }
}
