package io.github.checklist4j.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component holds the id, or a list of ids, of records that stand elsewhere in the project. An id that the list does not have is an
 * input error; while the list itself is unknown, nothing is checked.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {
    /**
     * Where the records stand.
     *
     * @return the path of a list from the project down, for example {@code platform.components}
     */
    String value();
}
