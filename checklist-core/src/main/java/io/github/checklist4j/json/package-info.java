/**
 * Reads and writes the records of this library as JSON. Start at {@link io.github.checklist4j.json.ChecklistJson}.
 *
 * <p>An absent component is a key that is missing or {@code null}; a key that no record knows, a key that stands twice and a value of
 * the wrong kind are refused, all of them at once, each with its path, line and column.
 */
@NullMarked
package io.github.checklist4j.json;

import org.jspecify.annotations.NullMarked;
