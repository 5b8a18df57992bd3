/**
 * What is learned by assessing again: when verdicts will change, why they did, and whether a result still holds. Start at {@link
 * io.github.checklist4j.reassess.Ahead}, {@link io.github.checklist4j.reassess.Why} or {@link io.github.checklist4j.reassess.Replay}.
 */
@NullMarked
package io.github.checklist4j.reassess;

import org.jspecify.annotations.NullMarked;
