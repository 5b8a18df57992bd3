/**
 * Whether the volumes fit the limits: how much of each limit is used, when growth crosses it, and the smallest change that helps. Pure
 * functions over the facts of a project. Start at {@link io.github.checklist4j.capacity.Capacity}.
 *
 * <p>This is a check of a plan. A client does not pace itself by it: it ramps up until the endpoint throttles, and waits as long as the
 * endpoint asks.
 */
@NullMarked
package io.github.checklist4j.capacity;

import org.jspecify.annotations.NullMarked;
