package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.review.Difference;
import io.github.checklist4j.review.FindingChange;
import io.github.checklist4j.review.VerdictChange;
import io.github.checklist4j.review.VerdictChange.Cause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two assessments, for a terminal and for a pull request. */
public final class DifferenceReport {
    private static final int MOST_SUBJECTS = 5;
    private static final int MOST_RULES = 50;

    private final Difference difference;
    private final Outline out;

    private DifferenceReport(Difference difference, Outline out) {
        this.difference = difference;
        this.out = out;
    }

    /**
     * The difference as lines of text.
     *
     * @param difference what differs
     * @return text
     */
    public static String text(Difference difference) {
        return new DifferenceReport(difference, Outline.text()).written();
    }

    /**
     * The difference as Markdown.
     *
     * @param difference what differs
     * @return Markdown
     */
    public static String markdown(Difference difference) {
        return new DifferenceReport(difference, Outline.markdown()).written();
    }

    private String written() {
        out.title(of(difference.before()) + " -> " + of(difference.after()));
        out.say(Words.count(difference.verdicts().size(), "verdict") + " changed; findings: "
                + difference.appeared().size() + " new, " + difference.gone().size() + " gone, "
                + difference.still().size() + " still there");
        if (!difference.verdicts().isEmpty()) {
            out.heading("Verdicts that changed");
            difference.verdicts().forEach(this::verdict);
        }
        findings("New findings", difference.appeared());
        findings("Findings that are gone", difference.gone());
        findings(
                "Findings that changed",
                difference.still().stream()
                        .filter(each -> each.before() != each.after())
                        .toList());
        return out.toString();
    }

    private static String of(Header header) {
        return header.project() + (header.asOf() == null ? "" : " as of " + header.asOf());
    }

    private void verdict(VerdictChange change) {
        out.item(change.task() + ": " + of(change.before()) + " -> " + of(change.after()));
        if (!change.because().isEmpty()) {
            out.below("because" + (change.smallest() ? "" : " (perhaps fewer changes would do)"));
            change.because().stream().filter(cause -> !cause.along()).forEach(cause -> out.deeper(cause.toString()));
            long along = change.because().stream().filter(Cause::along).count();
            if (along > 0) {
                out.deeper("and " + Words.count(along, "change") + " without which these do not fit together");
            }
        }
    }

    private static String of(@Nullable Verdict verdict) {
        return verdict == null ? "no such task" : Words.of(verdict);
    }

    /** What a rule finds, at all subjects where it came to the same. */
    private record Group(
            String rule, @Nullable Verdict before, @Nullable Verdict after) {}

    private void findings(String title, List<FindingChange> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.heading(title);
        Map<Group, List<String>> groups = findings.stream()
                .collect(Collectors.groupingBy(
                        each -> new Group(each.rule(), each.before(), each.after()),
                        LinkedHashMap::new,
                        Collectors.mapping(each -> Words.subject(each.subject()), Collectors.toList())));
        groups.entrySet().stream().limit(MOST_RULES).forEach(group -> {
            out.item(came(group.getKey()) + "  " + group.getKey().rule());
            out.below(Words.some(group.getValue(), MOST_SUBJECTS));
        });
        if (groups.size() > MOST_RULES) {
            out.item("and " + (groups.size() - MOST_RULES) + " more");
        }
    }

    private static String came(Group group) {
        if (group.before() != null && group.after() != null) {
            return Words.of(group.before()) + " -> " + Words.of(group.after());
        }
        return Words.of(Objects.requireNonNull(group.before() == null ? group.after() : group.before()));
    }
}
