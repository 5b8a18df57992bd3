package io.github.checklist4j.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component holds a word that names something outside the facts, such as a task of the checklist or a published limit. Which words there
 * are, the facts cannot know: a {@link io.github.checklist4j.facts.Vocabulary} says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Names {
    /**
     * What is named.
     *
     * @return the kind of word
     */
    Word value();
}
