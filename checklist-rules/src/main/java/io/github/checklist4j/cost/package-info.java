/**
 * What an integration costs over time, and whether the estimate can be believed. Start at
 * {@link io.github.checklist4j.cost.CostReview}, or at {@link io.github.checklist4j.cost.CostProjection} for the figures alone.
 *
 * <p>Months are counted from 0, the first month of the horizon. Growth is compounded to 256 digits and everything else is exact, so
 * amounts below 10<sup>200</sup> are right to the cent. They are rounded once, at the end, half-even to the minor unit. A month that is
 * shown and a total are each rounded on their own: the shown months may add up to a cent more or less than the total.
 */
@NullMarked
package io.github.checklist4j.cost;

import org.jspecify.annotations.NullMarked;
