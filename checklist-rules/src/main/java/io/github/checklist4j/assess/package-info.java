/**
 * Holds projects against checklists. Start at {@link io.github.checklist4j.assess.Assessor}; a tool adds its own tasks and rules with a
 * {@link io.github.checklist4j.assess.ChecklistExtension}.
 */
@NullMarked
package io.github.checklist4j.assess;

import org.jspecify.annotations.NullMarked;
