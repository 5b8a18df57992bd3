/**
 * The laws that every set of rules has to keep, as a suite that needs no test framework. Start at {@link
 * io.github.checklist4j.laws.Laws} and run it from the tests of your own rules.
 */
@NullMarked
package io.github.checklist4j.laws;

import org.jspecify.annotations.NullMarked;
