package io.github.checklist4j.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The absence of the component does not mean unknown, but something that its documentation says: one user where no number is given, or what
 * is published about a product where the project knows no better. Such a component is a statement that takes the place of something else;
 * to make it may turn a verdict round. It is named as missing only where nothing answers in its stead.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Assumed {}
