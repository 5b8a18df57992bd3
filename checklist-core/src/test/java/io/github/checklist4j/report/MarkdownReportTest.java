package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.internal.Quoted;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {
    private static final List<Extension> GITHUB = List.of(TablesExtension.create(), AutolinkExtension.create());

    private static Document rendered(Assessment assessment) {
        String markdown = MarkdownReport.of(assessment);
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(GITHUB)
                .build()
                .render(Parser.builder().extensions(GITHUB).build().parse(markdown)));
    }

    @Test
    void has_a_table_steps_open_facts_a_diagram_and_folded_findings() {
        Golden.compare("report.md", MarkdownReport.of(Samples.withEvidence()));
    }

    @Test
    void renders_as_one_table_with_a_row_for_each_task_and_a_fold_for_each_that_has_findings() {
        Document page = rendered(Samples.withEvidence());
        assertThat(page.select("table")).hasSize(1);
        assertThat(page.select("tbody tr")).hasSize(6);
        assertThat(page.select("details > summary").eachText())
                .containsExactly(
                        "title of goals.open: UNKNOWN, 1 open",
                        "Data is safe: WAIVED, 1 waived",
                        "The pattern carries the peak: NOT SATISFIED, 2 fail, 1 open",
                        "title of pattern.broken: ERROR, 1 in error");
        assertThat(page.select("code.language-mermaid")).hasSize(1);
        assertThat(page.select("details li").eachText()).contains("find out integrations[orders].serves");
    }

    @Test
    void stays_below_what_a_pull_request_takes_and_says_what_it_left_out() {
        String report = MarkdownReport.of(Samples.large(5_000));
        assertThat(report).hasSizeBetween(50_000, MarkdownReport.MOST_CHARACTERS);
        assertThat(report).containsPattern("_Left out for want of room: \\d+ findings._\n$");
        assertThat(report).contains("</details>");
    }

    @Test
    void stays_below_it_even_if_one_text_is_longer() {
        assertThat(MarkdownReport.of(Samples.saying("long ".repeat(50_000))).length())
                .isLessThanOrEqualTo(MarkdownReport.MOST_CHARACTERS);
    }

    @ParameterizedTest
    @MethodSource("io.github.checklist4j.report.Hostile#texts")
    void shows_whatever_the_facts_hold_as_text(String text) {
        Document page = rendered(Samples.saying(text));
        if (!text.isBlank()) {
            assertThat(tags(page)).isEqualTo(tags(rendered(Samples.saying("x"))));
        }
        assertThat(page.text())
                .contains(Jsoup.parse("<p>" + Markup.html(text) + "</p>").text());
        assertThat(Quoted.safe(page.wholeText().replace("\n", "")))
                .isEqualTo(page.wholeText().replace("\n", ""));
    }

    private static List<String> tags(Document page) {
        return page.getAllElements().stream().map(Element::tagName).toList();
    }

    @Test
    void calls_nobody_and_links_to_nothing() {
        assertThat(Markup.markdown("@everyone #12 www.x.example https://x.example"))
                .isEqualTo("@<!-- -->everyone #<!-- -->12 www.<!-- -->x.example https:<!-- -->//x.example");
        assertThat(Markup.markdown("- 1. # x")).isEqualTo("\\- 1. # x");
        assertThat(Markup.markdown("12. x")).isEqualTo("12\\. x");
    }
}
