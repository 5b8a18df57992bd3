/**
 * The facts of a project, as immutable records. Start at {@link io.github.checklist4j.facts.Project}.
 *
 * <p>An absent component ({@code null}) is unknown. A list that is written down is the whole list; an empty one says that there is
 * known to be none. An empty text says that there is known to be no such text. Nothing here decides anything.
 */
@NullMarked
package io.github.checklist4j.facts;

import org.jspecify.annotations.NullMarked;
