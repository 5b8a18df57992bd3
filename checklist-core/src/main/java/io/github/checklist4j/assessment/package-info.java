/**
 * What came out: verdicts, findings and their explanations, as immutable records. Start at {@link
 * io.github.checklist4j.assessment.Assessment}.
 */
@NullMarked
package io.github.checklist4j.assessment;

import org.jspecify.annotations.NullMarked;
