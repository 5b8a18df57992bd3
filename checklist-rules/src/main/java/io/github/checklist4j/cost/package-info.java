/**
 * What an integration costs over time, and whether the estimate can be believed. Start at
 * {@link io.github.checklist4j.cost.CostReview}, or at {@link io.github.checklist4j.cost.CostProjection} for the figures alone.
 *
 * <p>Months are counted from 0, the first month of the horizon. Amounts are exact; they are rounded once, at the end, half-even to the
 * minor unit. A month that is shown and a total are each rounded on their own, so the shown months may add up to a cent more or less
 * than the total.
 */
@NullMarked
package io.github.checklist4j.cost;

import org.jspecify.annotations.NullMarked;
