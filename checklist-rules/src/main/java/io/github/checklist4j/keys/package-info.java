/**
 * The fact keys of the records in {@code io.github.checklist4j.facts}, one class for each kind of record. Start at {@link
 * io.github.checklist4j.keys.ProjectFacts}.
 */
@NullMarked
package io.github.checklist4j.keys;

import org.jspecify.annotations.NullMarked;
