/**
 * How a fact record says what its components mean: which one is the id, which ones refer to other records, and the bounds and unit
 * of a quantity. The JSON door, the checks and the schema all read these declarations, so each is written once.
 * Start at {@link io.github.checklist4j.describe.Within}.
 */
@NullMarked
package io.github.checklist4j.describe;

import org.jspecify.annotations.NullMarked;
