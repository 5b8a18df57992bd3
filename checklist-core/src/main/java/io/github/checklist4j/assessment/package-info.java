/** What came out: verdicts, findings and their explanations, as immutable records. */
@NullMarked
package io.github.checklist4j.assessment;

import org.jspecify.annotations.NullMarked;
