/** Shows an assessment to people. Start at {@link io.github.checklist4j.report.TextReport}. */
@NullMarked
package io.github.checklist4j.report;

import org.jspecify.annotations.NullMarked;
