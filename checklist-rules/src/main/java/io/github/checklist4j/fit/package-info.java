/**
 * Which integration patterns fit the facts, and which anti-patterns show in them. Pure functions over the facts of a project. Start at
 * {@link io.github.checklist4j.fit.Fit} for the patterns and at {@link io.github.checklist4j.fit.AntiPatterns} for the others; {@link
 * io.github.checklist4j.fit.Surroundings} is what both read beside the integration itself.
 */
@NullMarked
package io.github.checklist4j.fit;

import org.jspecify.annotations.NullMarked;
