package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a finding says, in words. Every view says it in the same ones. */
final class Sentences {
    private static final int MOST_FACTS = 5;

    private Sentences() {}

    /** What was seen beside what was expected: {@code systems[erp].rto: PT12H; expected at most PT8H}. */
    static String comparison(Finding finding, Comparison comparison) {
        return Stream.of(
                        named(finding, comparison.seen()),
                        expectation(finding, comparison),
                        details(finding, comparison))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The case in which a reason counts, or nothing. */
    static String given(Finding finding, Reason reason) {
        return reason.given().isEmpty() ? "" : "given " + sides(finding, reason.given());
    }

    /** What was expected: {@code expected at most 6,000 requests (allowed)}. */
    static String expectation(Finding finding, Comparison comparison) {
        Side expected = comparison.expected();
        String name = expected.what().isEmpty() ? "" : " (" + path(finding, expected.what()) + ")";
        return Stream.of("expected", comparison.relation(), value(expected))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                + name;
    }

    /** What else there is to say of a comparison, or nothing. */
    static String details(Finding finding, Comparison comparison) {
        return sides(finding, comparison.details());
    }

    private static String sides(Finding finding, List<Side> sides) {
        return sides.stream().map(side -> named(finding, side)).collect(Collectors.joining(", "));
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

    private static String named(Finding finding, Side side) {
        return side.what().isEmpty() ? value(side) : path(finding, side.what()) + ": " + value(side);
    }

    /** A value in its unit. */
    static String value(Side side) {
        return Words.quantity(side.value(), side.unit());
    }

    /** Where a fact of a finding stands: from the project down, or below each subject where there are several. */
    static String path(Finding finding, String path) {
        if (!path.startsWith(".") || finding.subjects().size() == 1) {
            return finding.resolved(path).get(0);
        }
        return path.length() == 1 ? "each of them" : "each " + path.substring(1);
    }

    /** The changes that are known to help, in words. */
    static List<String> changes(Finding finding) {
        return suggestions(finding, suggestion -> !suggestion.to().isEmpty());
    }

    /** What no change of one fact can do, in words. */
    static List<String> dead(Finding finding) {
        return suggestions(finding, suggestion -> suggestion.to().isEmpty());
    }

    private static List<String> suggestions(Finding finding, Predicate<Suggestion> which) {
        return finding.suggestions().stream()
                .filter(which)
                .map(suggestion -> suggestion(finding, suggestion))
                .toList();
    }

    /** The change of one fact that helps: {@code change goals from none to 1: why}. */
    private static String suggestion(Finding finding, Suggestion suggestion) {
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
                        limit.mayChange() == null
                                ? "not said whether it may change"
                                : limit.mayChange() ? "may change" : "does not change",
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

    /** What there is to say about the judging itself. */
    static String notice(Notice notice) {
        return Words.of(notice.kind()) + ": " + Words.subject(notice.subject()) + ": " + notice.text();
    }

    static String parameter(ParameterUse parameter) {
        return parameter.name() + ": " + parameter.value() + (parameter.overridden() ? " (overridden)" : "");
    }
}
