/**
 * What is known, and what keeps it open: {@link io.github.checklist4j.knowledge.Answer} for a yes or no, {@link
 * io.github.checklist4j.knowledge.Interval} for a quantity. Every computation takes facts and gives one of these two. Start with {@code
 * Answer}.
 */
@NullMarked
package io.github.checklist4j.knowledge;

import org.jspecify.annotations.NullMarked;
