/** How the core works inside: not exported, free to change. */
@NullMarked
package io.github.checklist4j.internal;

import org.jspecify.annotations.NullMarked;
