/**
 * For tools that have a mapper of their own: projects, checklists and results inside of their records. Start at {@link
 * io.github.checklist4j.jackson.ChecklistModule}. Needs {@code tools.jackson.core:jackson-databind} 3.1 or later, which nobody gets by this
 * library.
 */
@NullMarked
package io.github.checklist4j.jackson;

import org.jspecify.annotations.NullMarked;
