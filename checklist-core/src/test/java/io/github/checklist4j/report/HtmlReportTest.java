package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    private static Document read(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document read = Jsoup.parse(page, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return read;
    }

    private static Document page(Assessment assessment) {
        return read(HtmlReport.of(assessment));
    }

    private static Document showing(io.github.checklist4j.assessment.Evidence... evidence) {
        return page(Samples.rich()
                .with(List.of(evidence).stream()
                        .map(each -> Exhibit.of("pattern.capacity", each))
                        .toList()));
    }

    @Test
    void shows_everything_on_one_page() {
        Golden.compare("page.html", HtmlReport.of(Samples.withEvidence()));
    }

    @Test
    void says_the_verdict_first_then_the_tasks_then_what_to_do() {
        Document page = page(Samples.rich());
        assertThat(page.select("h1").text())
                .isEqualTo("NOT SATISFIED shop against integration-strategy 2026-11, as of 2026-11-23");
        assertThat(page.select("#tasks .tasks li")).hasSize(6);
        assertThat(page.select("#do > ol > li > strong").eachText())
                .containsExactly("wait longer with each retry", "send in batches");
        assertThat(page.select("#ask > ul > li > code").eachText())
                .containsExactly("integrations[orders].serves", "integrations[crm].serves");
    }

    @Test
    void asks_for_nothing_beside_it_and_runs_nothing() {
        Document page = page(Samples.withEvidence());
        assertThat(page.select("script, link, img, iframe, object, embed, form, base"))
                .isEmpty();
        assertThat(page.select("[src], [srcset], [action]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void has_an_end_for_every_link_and_no_name_twice() {
        Document page = page(Samples.withEvidence());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href")).isNotEmpty().allSatisfy(link -> assertThat(ids)
                .contains(link.substring(1)));
    }

    @Test
    void of_a_satisfied_project_there_is_nothing_to_do() {
        Document page = page(new Assessment(
                Samples.rich().header(),
                List.of(Samples.task("a.a", "a", io.github.checklist4j.assessment.Verdict.SATISFIED)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(page.select("#do, #ask, article")).isEmpty();
        assertThat(page.select("nav a").eachText()).containsExactly("Tasks", "Task by task", "About");
    }

    @Test
    void writes_linearly_much() {
        int once = HtmlReport.of(Samples.large(1_000)).length();
        assertThat(HtmlReport.of(Samples.large(2_000)).length()).isBetween(19 * once / 10, 21 * once / 10);
    }

    @ParameterizedTest
    @MethodSource("io.github.checklist4j.report.Hostile#texts")
    void shows_whatever_the_facts_hold_as_text(String text) {
        Document page = page(Samples.saying(text));
        if (!text.isEmpty()) {
            assertThat(shape(page)).isEqualTo(shape(page(Samples.saying("x"))));
        }
        assertThat(page.text())
                .contains(Jsoup.parse("<p>" + Markup.html(text) + "</p>").text());
        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    }

    /** The elements with the names of their attributes. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream().map(HtmlReportTest::shape).toList();
    }

    private static String shape(Element element) {
        return element.tagName()
                + element.attributes().asList().stream().map(Attribute::getKey).toList();
    }

    @Nested
    class Evidence_that_is_drawn {
        @Test
        void a_series_is_a_chart_that_says_what_it_shows_and_lists_its_figures() {
            Document page = showing(Samples.series());
            assertThat(page.select("svg.chart").attr("aria-label"))
                    .isEqualTo("Requests over time: From 4,500 to 7,800 requests in 12 months;"
                            + " allowed: 6,000 requests, passed in 2027-05.");
            assertThat(page.select("svg .band, svg .likely, svg .bound, svg .crossing"))
                    .hasSize(4);
            assertThat(page.select("figure tbody tr")).hasSize(12);
        }

        @Test
        void a_series_without_bound_likely_value_or_end_is_drawn_as_far_as_it_goes() {
            Document page = showing(
                    new Series("s", "u", List.of(new Series.Month(BigDecimal.ZERO, null, null)), null, "", null));
            assertThat(page.select("svg .bound, svg .crossing, svg .likely")).isEmpty();
            assertThat(page.select("svg .band").attr("d")).doesNotContain("NaN");
            assertThat(showing(new Series("s", "u", List.of(), null, "", null)).select("svg"))
                    .isEmpty();
        }

        @Test
        void a_matrix_has_coloured_cells_that_say_their_word() {
            Document page = showing(Samples.table());
            assertThat(page.select("td.answer.satisfied").text()).isEqualTo("yes");
            assertThat(page.select("td.answer.not-satisfied").text()).isEqualTo("no");
            assertThat(page.select("td.number").eachText()).containsExactly("10,000", "5");
        }

        @Test
        void a_graph_is_a_grid_of_who_reaches_whom() {
            Document page = showing(Samples.graph());
            assertThat(page.select("#map thead").first().text()).isEqualTo("from \\ to Bus Resources Customers");
            assertThat(page.select("#map tbody")
                            .first()
                            .select("td.not-satisfied")
                            .eachText())
                    .containsExactly("orders: ✕", "orders: ✕");
        }

        @Test
        void a_graph_is_drawn_where_somebody_laid_it_out() {
            Graph graph = Samples.graph();
            Drawing.Box box = new Drawing.Box(1, 2, 110, 30);
            Drawing.Line line = new Drawing.Line(List.of(new Drawing.Point(0, 0), new Drawing.Point(10, 0)));
            Drawing drawing = new Drawing(200, 100, List.of(box, box, box), List.of(line, line, line));
            Document page = read(HtmlReport.of(Samples.withEvidence(), each -> drawing));
            assertThat(page.select("svg.drawing .node")).hasSize(3);
            assertThat(page.select("svg.drawing .edge.not-satisfied")).hasSize(2);
            assertThat(page.select("svg.drawing .node text").eachText())
                    .containsExactly("? Customers", "~ Resources", "Bus");
            assertThat(drawing.shows(graph)).isTrue();
            assertThat(new Drawing(1, 1, List.of(), List.of(line, line, line)).shows(graph))
                    .isFalse();
        }

        @Test
        void a_graph_that_would_be_a_tangle_is_a_list() {
            List<Graph.Edge> edges = IntStream.range(0, 1_000)
                    .mapToObj(i -> new Graph.Edge("e", "n" + i, "n" + (i + 1), "edge", null))
                    .toList();
            Document page = showing(new Graph("g", List.of(), edges));
            assertThat(page.select("#map table")).hasSize(1);
            assertThat(page.select("#map tbody tr")).hasSize(1_000);
        }
    }
}
