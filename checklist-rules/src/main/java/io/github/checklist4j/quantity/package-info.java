/**
 * Arithmetic with quantities that are known only in part. Start at {@link io.github.checklist4j.quantity.PeakVolume}, the records that an
 * integration exchanges at its busiest.
 */
@NullMarked
package io.github.checklist4j.quantity;

import org.jspecify.annotations.NullMarked;
