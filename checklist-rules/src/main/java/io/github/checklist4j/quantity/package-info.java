/** Arithmetic with quantities that are known only in part. */
@NullMarked
package io.github.checklist4j.quantity;

import org.jspecify.annotations.NullMarked;
