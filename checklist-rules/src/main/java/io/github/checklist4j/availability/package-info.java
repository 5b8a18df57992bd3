/**
 * How much of the time an integration is up, from the availability of its links. Start at
 * {@link io.github.checklist4j.availability.CompositeAvailability}.
 */
@NullMarked
package io.github.checklist4j.availability;

import org.jspecify.annotations.NullMarked;
