/**
 * The integration strategy checklist, decided: one file with the rules of each area, in the order of the checklist. Start at {@link
 * io.github.checklist4j.strategy.IntegrationStrategy}.
 */
@NullMarked
package io.github.checklist4j.strategy;

import org.jspecify.annotations.NullMarked;
