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
     * The unit, and with it the suffixes that a text value may carry: {@code bytes} takes B, KB, MB, GB and TB in powers of 1,000;
     * {@code share} and {@code share/month} take a percentage, so that {@code "4 %"} is 0.04; {@code %} takes a percentage as it is.
     * Every other unit takes k and M for thousands and millions.
     *
     * @return the unit, empty for a plain count
     */
    String unit() default "";
}
