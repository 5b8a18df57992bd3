package io.github.checklist4j.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bounds, both inclusive, and the unit of a quantity. A quantity without this declaration counts things: 0 to 10<sup>15</sup>. A
 * value outside is an input error, not a verdict.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Within {
    /**
     * The smallest value that makes sense.
     *
     * @return a decimal number
     */
    String min() default "0";

    /**
     * The largest value that makes sense.
     *
     * @return a decimal number
     */
    String max() default "1e15";

    /**
     * The unit, and with it the suffixes that a quantity may carry when it is written as text: {@code bytes} takes B, KB, MB, GB and TB in
     * powers of 1,000; {@code share} takes a percentage, so that {@code "4 %"} is 0.04, and {@code share/month} takes {@code "4 %/month"}
     * as well; {@code %} takes a percentage as it is, so that {@code "99.9 %"} is 99.9. Every other unit takes k and M for thousands and
     * millions. A space before the suffix is allowed. A range is written {@code "20k–60k"}, with an en dash or a hyphen and the suffix on
     * both ends; a number without suffix is in the unit itself.
     *
     * @return the unit, empty for a plain count
     */
    String unit() default "";
}
