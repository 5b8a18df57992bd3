package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.json.ChecklistJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of a result, as a browser shows it. Left out, and said so, where there is no browser. */
class PageInBrowserTest {
    private static final List<String> HOSTILE = List.of(
            "<script>window.hacked = 1</script>",
            "</style></title></script><script>window.hacked = 1</script>",
            "\"><img src=x onerror='window.hacked = 1'>",
            "<svg onload=window.hacked=1>",
            "' onfocus='window.hacked=1' autofocus='",
            "&lt;b&gt; &#60;i&#62; &nbsp;",
            "\u202eright to left\u202c \u2066isolated\u2069 \u200bzero width",
            "\u001b[31mred\u0007 nul\u0000",
            "<!-- no end",
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u4e2d\u6587 \ud83d\ude80",
            "longer-than-any-page-".repeat(40));

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Browser.isThere(), Browser.ABSENT);
        for (String name : List.of("half-known", "case-study-first", "case-study-revised")) {
            write(name, Path.of("..", "projects", name + ".json"));
        }
        write(
                "hostile",
                Files.writeString(
                        folder.resolve("facts.json"), ChecklistJson.standard().write(hostile())));
        browser = Browser.open(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void write(String name, Path facts) {
        Run.of(
                "assess",
                facts.toString(),
                "--format",
                "html",
                "--output",
                page(name).toString());
    }

    private static Path page(String name) {
        return folder.resolve(name + ".html");
    }

    private static Project hostile() {
        List<ConnectedSystem> systems = HOSTILE.stream()
                .map(text -> ConnectedSystemBuilder.builder()
                        .id(text)
                        .name(text)
                        .purpose(text)
                        .build())
                .toList();
        List<Integration> integrations = IntStream.range(0, HOSTILE.size())
                .mapToObj(i -> IntegrationBuilder.builder()
                        .id(HOSTILE.get(i))
                        .name(HOSTILE.get(i))
                        .source(HOSTILE.get(i))
                        .target(HOSTILE.get((i + 1) % HOSTILE.size()))
                        .touchpoint(HOSTILE.get(i))
                        .build())
                .toList();
        return ProjectBuilder.builder()
                .id(HOSTILE.get(0))
                .systems(systems)
                .integrations(integrations)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"half-known", "case-study-first", "case-study-revised", "hostile"})
    void opens_from_disk_without_a_word_in_the_console_and_asks_for_nothing(String name) throws IOException {
        browser.requests();
        browser.show(page(name), 1200, "light");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).containsOnly(page(name).toUri().toString());
        assertThat(Files.size(page(name))).isLessThan(500_000);
    }

    /** All of the smaller page, unfolded, in both colours; of the larger one what is to be seen at first. */
    @ParameterizedTest
    @CsvSource({"half-known, light, true", "half-known, dark, true", "case-study-first, light, false"})
    void has_no_barrier_that_axe_knows_of(String name, String colours, boolean unfolded) throws IOException {
        browser.show(page(name), 1200, colours);
        browser.run("document.querySelectorAll('details').forEach(each => each.open = " + unfolded + ")");
        assertThat(browser.barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"half-known", "case-study-first", "case-study-revised", "hostile"})
    void nothing_runs_out_of_a_page_of_360_pixels(String name) {
        browser.show(page(name), 360, "light");
        browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
        assertThat(browser.run("""
                return [...document.querySelectorAll('body *')]
                  .filter(each => !each.closest('.scroll') && !each.matches('.skip') && each.getBoundingClientRect().right > 361)
                  .map(each => each.outerHTML.slice(0, 200))""")).isEqualTo(List.of());
    }

    @Test
    void every_link_leads_to_a_part_of_the_page() {
        browser.show(page("case-study-first"), 1200, "light");
        assertThat(browser.run("""
                return [...document.querySelectorAll('a')]
                  .filter(each => { each.click(); return document.querySelector(':target') === null; })
                  .map(each => each.outerHTML)""")).isEqualTo(List.of());
    }

    @Test
    void can_be_walked_through_with_the_keyboard_alone() {
        browser.show(page("case-study-first"), 1200, "light");
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Skip to the result");
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.closest('#tasks') !== null"))
                .isEqualTo(true);
        browser.run("document.querySelector('.finding > summary').focus()");
        Object open = browser.run("return document.querySelector('.finding').open");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.querySelector('.finding').open"))
                .isNotEqualTo(open);
    }

    @Test
    void the_diagram_is_laid_out_and_says_what_it_shows() {
        browser.show(page("case-study-first"), 1200, "light");
        assertThat((String) browser.run("return document.querySelector('svg.drawing').getAttribute('aria-label')"))
                .matches("Systems, components and integrations: \\d+ nodes, \\d+ connections, listed below");
        assertThat(browser.run("return document.querySelectorAll('svg.drawing .edge.not-satisfied').length"))
                .isNotEqualTo(0L);
    }

    @Test
    void whatever_the_facts_hold_is_shown_and_nothing_of_it_runs() {
        browser.show(page("hostile"), 1200, "light");
        assertThat(browser.run("return window.hacked")).isNull();
        assertThat(browser.run(
                        "return document.querySelectorAll('script, img, [onload], [onerror], [onfocus]').length"))
                .isEqualTo(0L);
        assertThat((String) browser.run("return document.body.textContent"))
                .contains(HOSTILE.subList(0, 6))
                .contains("\\u202eright to left\\u202c", "\\u001b[31mred\\u0007", "<!-- no end");
    }

    @Test
    void the_picture_of_the_page_in_the_documents_is_made_here() throws IOException {
        browser.show(page("case-study-first"), 1120, "light");
        Path picture = Path.of("target", "page.png");
        browser.picture(Files.createDirectories(picture.getParent()).resolve(picture.getFileName()));
        if (Boolean.getBoolean("golden.update")) {
            Files.copy(picture, Path.of("..", "..", "docs", "page.png"), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Path.of("..", "..", "docs", "page.png")).exists();
    }
}
