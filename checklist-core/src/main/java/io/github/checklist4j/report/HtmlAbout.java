package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Header;
import java.util.List;

/** What the result is of, what was assumed for it, and what there is to say beyond the tasks. */
final class HtmlAbout {
    private final Assessment assessment;
    private final Html html;

    HtmlAbout(Overview overview, Html html) {
        this.assessment = overview.assessment();
        this.html = html;
    }

    void write() {
        html.open("section", "id", "about").leaf("h2", "About this result");
        list(
                "Assumed",
                assessment.assumptions().stream()
                        .map(each -> each.path() + ": " + each.value() + ": " + each.why())
                        .toList());
        list("Notices", assessment.notices().stream().map(Sentences::notice).toList());
        Header header = assessment.header();
        list(
                "Set by the caller",
                header.overridden().stream().map(Sentences::parameter).toList());
        list(
                "In place of what is published",
                header.measured().stream().map(Sentences::limit).toList());
        html.open("dl");
        entry("Project", header.project());
        entry("Checklist", header.held());
        entry(
                "Evaluation date",
                header.asOf() == null ? "unknown" : header.asOf().toString());
        entry("Decided by", "checklist4j " + header.library() + (header.strict() ? ", strict" : ""));
        if (header.digest() != null) {
            html.leaf("dt", "SHA-256 of the facts");
            html.leaf("dd", header.digest().brief(), "title", header.digest().toString());
        }
        html.close().close();
    }

    private void entry(String name, String value) {
        html.leaf("dt", name).leaf("dd", value);
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            html.leaf("h3", title).open("ul", "class", "used");
            lines.forEach(line -> html.leaf("li", line));
            html.close();
        }
    }
}
