/**
 * Shows an assessment to people and to their tools: {@link io.github.checklist4j.report.TextReport} in a terminal,
 * {@link io.github.checklist4j.report.HtmlReport} in a browser, {@link io.github.checklist4j.report.MarkdownReport} in a pull request,
 * {@link io.github.checklist4j.report.SarifReport} for code scanning, {@link io.github.checklist4j.report.JUnitReport} for whatever reads
 * test reports. Each is a pure function of the assessment; {@code docs/views.md} says what each carries. Start with {@code TextReport}.
 */
@NullMarked
package io.github.checklist4j.report;

import org.jspecify.annotations.NullMarked;
