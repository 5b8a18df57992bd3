/**
 * Which business processes a change can affect, and over which way. Start at {@link io.github.checklist4j.reach.ProcessGraph}.
 */
@NullMarked
package io.github.checklist4j.reach;

import org.jspecify.annotations.NullMarked;
