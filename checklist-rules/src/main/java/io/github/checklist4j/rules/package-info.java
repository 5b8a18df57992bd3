/**
 * The rule API: fact keys, conditions and rules, all immutable values.
 *
 * <p>Start at {@link io.github.checklist4j.rules.Rule}. Declare a {@link io.github.checklist4j.rules.Fact} beside the record that it
 * reads, combine conditions with {@link io.github.checklist4j.rules.Conditions}, and put them into the rule. What is computed from several
 * numbers is a {@link io.github.checklist4j.rules.Quantity}. The standard rules use nothing else.
 */
@NullMarked
package io.github.checklist4j.rules;

import org.jspecify.annotations.NullMarked;
