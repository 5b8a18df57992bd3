/** The checklist: its areas and tasks, as immutable records. Start at {@link io.github.checklist4j.checklist.Checklist}. */
@NullMarked
package io.github.checklist4j.checklist;

import org.jspecify.annotations.NullMarked;
