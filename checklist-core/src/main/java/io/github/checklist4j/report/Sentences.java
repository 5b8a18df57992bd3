package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a finding says, in words. Every view says it in the same ones. */
final class Sentences {
    private static final int MOST_FACTS = 5;

    private Sentences() {}

    /** What was seen beside what was expected: {@code systems[erp].rto: PT12H; expected at most PT8H}. */
    static String comparison(Finding finding, Comparison comparison) {
        String seen = named(path(finding, comparison.seen().what()), comparison.seen());
        String expected = comparison.relation() + " " + expected(comparison.expected());
        String details = comparison.details().stream()
                .map(side -> named(path(finding, side.what()), side))
                .collect(Collectors.joining(", "));
        return (comparison.given() ? "given " : "")
                + seen
                + (comparison.given() ? "" : "; expected " + expected.strip())
                + (details.isEmpty() ? "" : "; " + details);
    }

    /** What a comparison rests on beside what it shows, or nothing to say. */
    static String facts(Finding finding, Comparison comparison) {
        List<String> facts = comparison.facts();
        if (facts.isEmpty()) {
            return "";
        }
        int left = comparison.more() + Math.max(0, facts.size() - MOST_FACTS);
        return "rests on "
                + facts.stream()
                        .limit(MOST_FACTS)
                        .map(fact -> path(finding, fact))
                        .collect(Collectors.joining(", "))
                + (left == 0 ? "" : " and " + left + " more");
    }

    private static String named(String what, Side side) {
        String value = Words.quantity(side.value(), side.unit());
        return what.isEmpty() ? value : what + ": " + value;
    }

    private static String expected(Side side) {
        String value = Words.quantity(side.value(), side.unit());
        return side.what().isEmpty() ? value : value + " (" + side.what() + ")";
    }

    /** Where a fact of a finding stands: from the project down, or below each subject where there are several. */
    static String path(Finding finding, String path) {
        if (!path.startsWith(".")) {
            return path;
        }
        String subject = finding.subjects().get(0);
        return finding.subjects().size() > 1
                ? "each " + path.substring(1)
                : subject.isEmpty() ? path.substring(1) : subject + path;
    }

    /** The change of one fact that helps: {@code change goals from none to 1: why}. */
    static String suggestion(Finding finding, Suggestion suggestion) {
        String path = path(finding, suggestion.path());
        if (suggestion.to().isEmpty()) {
            return path + ": " + suggestion.text();
        }
        String from = suggestion.from().isEmpty() ? "" : " from " + suggestion.from();
        return "change " + path + from + " to " + suggestion.to()
                + (suggestion.text().isEmpty() ? "" : ": " + suggestion.text());
    }

    /** A published figure with all that is known of it. */
    static String limit(LimitUse limit) {
        return Stream.of(
                        limit.id() + ": " + Words.quantity(limit.value().toPlainString(), limit.unit())
                                + (limit.window() == null ? "" : " in " + limit.window()),
                        limit.scope().isEmpty() ? "" : "by " + limit.scope(),
                        limit.enforcement().isEmpty() ? "" : enforced(limit.enforcement()),
                        limit.mayChange() == null ? "" : limit.mayChange() ? "may change" : "does not change",
                        limit.overridden() ? "overridden" : "",
                        limit.note() == null ? "" : withoutStop(limit.note()),
                        limit.source() + ", " + limit.sourceDate())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What happens to who passes it. A word that is not known here is shown as it is. */
    private static String enforced(String word) {
        return switch (word) {
            case "HARD" -> "more is refused";
            case "THROTTLE" -> "more is throttled";
            case "SLOW" -> "more is slow";
            case "CONTRACT" -> "held by contract alone";
            case "GUIDANCE" -> "guidance";
            default -> word.toLowerCase(Locale.ROOT);
        };
    }

    private static String withoutStop(String note) {
        return note.endsWith(".") ? note.substring(0, note.length() - 1) : note;
    }

    static String parameter(ParameterUse parameter) {
        return parameter.name() + ": " + parameter.value() + (parameter.overridden() ? " (overridden)" : "");
    }
}
