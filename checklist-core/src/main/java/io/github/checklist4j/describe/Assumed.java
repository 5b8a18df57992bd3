package io.github.checklist4j.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The absence of the component does not mean unknown, but something that its documentation says: one user where no number is given. Such a
 * component is a statement of the project rather than a fact to be found out, so it is never named as missing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Assumed {}
