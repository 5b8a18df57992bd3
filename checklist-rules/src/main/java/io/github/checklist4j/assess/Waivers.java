package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Notice.Kind;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Accepted violations. A task is waived only when waivers in force cover every violated subject; whatever a waiver does or fails to do is
 * reported.
 */
final class Waivers {
    private final List<Waiver> waivers;
    private final @Nullable LocalDate asOf;

    Waivers(Project project, @Nullable LocalDate asOf) {
        this.waivers = Objects.requireNonNullElse(project.waivers(), List.of());
        this.asOf = asOf;
    }

    /** What the waivers make of a ruling; the subjects are asked for only if a waiver names some. */
    Effect on(String task, Ruling ruling, Supplier<List<String>> subjects) {
        List<Waiver> concerned = waivers.isEmpty()
                ? waivers
                : waivers.stream().filter(waiver -> task.equals(waiver.task())).toList();
        if (concerned.isEmpty()) {
            return new Effect(ruling.verdict(), null, ruling, List.of());
        }
        List<Finding> findings = ruling.findings().stream()
                .map(finding -> isCovered(finding, concerned) ? finding.asWaived() : finding)
                .toList();
        boolean waived = ruling.verdict() == Verdict.NOT_SATISFIED
                && findings.stream().allMatch(finding -> finding.waived() || finding.verdict() == Verdict.UNKNOWN);
        List<Notice> notices = new ArrayList<>();
        concerned.forEach(waiver -> notices.addAll(notices(waiver, findings, subjects)));
        return waived
                ? new Effect(Verdict.WAIVED, ruling.verdict(), ruling.with(findings), notices)
                : new Effect(ruling.verdict(), null, ruling.with(findings), notices);
    }

    private boolean isCovered(Finding finding, List<Waiver> concerned) {
        return isViolation(finding)
                && concerned.stream().anyMatch(waiver -> isInForce(waiver) && covers(waiver, finding.subject()));
    }

    private static boolean isViolation(Finding finding) {
        return finding.verdict() == Verdict.NOT_SATISFIED;
    }

    /** A rule that failed as a whole does not tell its subjects. */
    private static boolean isFailureOfARule(Finding finding) {
        return finding.verdict() == Verdict.ERROR && finding.subject().isEmpty();
    }

    private static boolean covers(Waiver waiver, String subject) {
        return waiver.subjects() == null || waiver.subjects().stream().anyMatch(named -> isWithin(named, subject));
    }

    /** A waiver of a record covers what the record holds. */
    private static boolean isWithin(String named, String subject) {
        return subject.equals(named) || subject.startsWith(named + ".");
    }

    private List<Notice> notices(Waiver waiver, List<Finding> findings, Supplier<List<String>> subjects) {
        String task = Objects.requireNonNull(waiver.task());
        List<Notice> notices = new ArrayList<>();
        if (!isComplete(waiver) || asOf == null) {
            notices.add(new Notice(Kind.WAIVER_INCOMPLETE, task, text(waiver) + incompleteness(waiver)));
        } else if (!isInForce(waiver)) {
            notices.add(new Notice(Kind.WAIVER_NOT_IN_FORCE, task, text(waiver)));
        } else {
            notices.add(new Notice(effect(waiver, findings), task, text(waiver)));
        }
        if (waiver.subjects() != null && findings.stream().noneMatch(Waivers::isFailureOfARule)) {
            List<String> there = subjects.get();
            waiver.subjects().stream()
                    .filter(named -> there.stream().noneMatch(subject -> isWithin(named, subject)))
                    .map(subject -> new Notice(Kind.WAIVER_ORPHANED, subject, "waived, but there is no such subject"))
                    .forEach(notices::add);
        }
        return notices;
    }

    private static Kind effect(Waiver waiver, List<Finding> findings) {
        List<Finding> violations =
                findings.stream().filter(Waivers::isViolation).toList();
        if (violations.stream().noneMatch(finding -> covers(waiver, finding.subject()))) {
            return Kind.WAIVER_UNNECESSARY;
        }
        return violations.stream().allMatch(Finding::waived) ? Kind.WAIVER_IN_FORCE : Kind.WAIVER_PARTIAL;
    }

    List<Notice> stray(Checklist checklist) {
        return waivers.stream()
                .filter(waiver ->
                        waiver.task() == null || checklist.task(waiver.task()).isEmpty())
                .map(waiver -> new Notice(
                        Kind.WAIVER_ORPHANED,
                        Objects.requireNonNullElse(waiver.task(), "waivers"),
                        "waived, but there is no such task"))
                .toList();
    }

    private boolean isInForce(Waiver waiver) {
        return isComplete(waiver)
                && asOf != null
                && (waiver.from() == null || !waiver.from().isAfter(asOf))
                && !Objects.requireNonNull(waiver.until()).isBefore(asOf);
    }

    private static boolean isComplete(Waiver waiver) {
        return waiver.by() != null
                && !waiver.by().isBlank()
                && waiver.reason() != null
                && !waiver.reason().isBlank()
                && waiver.until() != null;
    }

    private static String incompleteness(Waiver waiver) {
        return isComplete(waiver) ? "; the evaluation date is unknown" : "; it needs by, reason and until";
    }

    private static String text(Waiver waiver) {
        return "waived by " + shown(waiver.by()) + " until " + shown(waiver.until()) + ": " + shown(waiver.reason());
    }

    private static String shown(@Nullable Object part) {
        return part == null ? "(not stated)" : part.toString();
    }

    /** What is left of a ruling, and what there is to say about the waivers. */
    record Effect(Verdict verdict, @Nullable Verdict underneath, Ruling ruling, List<Notice> notices) {}
}
