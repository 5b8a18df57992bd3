/** The published figures, as data with source and date. Start at {@link io.github.checklist4j.limits.Limits}. */
@NullMarked
package io.github.checklist4j.limits;

import org.jspecify.annotations.NullMarked;
