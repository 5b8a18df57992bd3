package com.example.checklist4j.benchmarks.peers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A constraint that Jakarta Validation has no word for: one that looks at two properties, or compares. */
@Constraint(validatedBy = Checked.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Checked {
    /**
     * What is checked.
     *
     * @return the check
     */
    Check value();

    /**
     * The text of the violation.
     *
     * @return the text
     */
    String message() default "";

    /**
     * When it is checked.
     *
     * @return nothing, for it always is
     */
    Class<?>[] groups() default {};

    /**
     * What goes with a violation.
     *
     * @return nothing
     */
    Class<? extends Payload>[] payload() default {};

    /** Asks the check. */
    final class Validator implements ConstraintValidator<Checked, Object> {
        private @Nullable Check check;

        @Override
        public void initialize(Checked annotation) {
            check = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || check.holds(value);
        }
    }
}
