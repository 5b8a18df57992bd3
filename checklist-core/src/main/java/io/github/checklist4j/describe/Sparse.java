package io.github.checklist4j.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record of which the JSON door writes only what says something: an empty list, an empty text, {@code false} and 0 are left out, and read as
 * that where they are absent. An id is always there. Not for facts, where what is absent is unknown.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Sparse {}
