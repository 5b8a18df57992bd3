package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Notice.Kind;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
        Subjects violated = new Subjects(ruling.findings().stream()
                .filter(Waivers::isViolation)
                .map(Finding::subject)
                .toList());
        Predicate<String> covered = covered(concerned, violated);
        List<Finding> findings = ruling.findings().stream()
                .map(finding -> isViolation(finding) && covered.test(finding.subject()) ? finding.asWaived() : finding)
                .toList();
        boolean waived = ruling.verdict() == Verdict.NOT_SATISFIED
                && findings.stream().allMatch(finding -> finding.waived() || finding.verdict() == Verdict.UNKNOWN);
        boolean complete = findings.stream().filter(Waivers::isViolation).allMatch(Finding::waived);
        List<Notice> notices = new ArrayList<>();
        Predicate<String> isThere = isThere(concerned, findings, subjects);
        for (Waiver waiver : concerned) {
            notices.add(notice(waiver, violated, complete));
            Stream.ofNullable(waiver.subjects())
                    .flatMap(List::stream)
                    .filter(isThere.negate())
                    .map(Waivers::orphaned)
                    .forEach(notices::add);
        }
        return new Effect(
                waived ? Verdict.WAIVED : ruling.verdict(),
                waived ? ruling.verdict() : null,
                ruling.with(findings),
                notices);
    }

    /** The violated subjects that waivers in force cover. A waiver of a record covers what the record holds. */
    private Predicate<String> covered(List<Waiver> concerned, Subjects violated) {
        List<Waiver> inForce = concerned.stream().filter(this::isInForce).toList();
        if (inForce.stream().anyMatch(waiver -> waiver.subjects() == null)) {
            return subject -> true;
        }
        Set<String> named = new HashSet<>();
        inForce.forEach(waiver -> named.addAll(Objects.requireNonNull(waiver.subjects())));
        Set<String> covered = new HashSet<>(named);
        named.forEach(record -> covered.addAll(violated.within(record)));
        return covered::contains;
    }

    private static boolean isViolation(Finding finding) {
        return finding.verdict() == Verdict.NOT_SATISFIED;
    }

    /** Whether there is what a waiver names. A rule that failed as a whole does not tell its subjects. */
    private static Predicate<String> isThere(
            List<Waiver> concerned, List<Finding> findings, Supplier<List<String>> subjects) {
        boolean names = concerned.stream().anyMatch(waiver -> waiver.subjects() != null);
        boolean failed = findings.stream()
                .anyMatch(finding ->
                        finding.verdict() == Verdict.ERROR && finding.subject().isEmpty());
        return names && !failed ? new Subjects(subjects.get())::has : named -> true;
    }

    private static Notice orphaned(String subject) {
        return new Notice(Kind.WAIVER_ORPHANED, subject, "waived, but there is no such subject");
    }

    private Notice notice(Waiver waiver, Subjects violated, boolean complete) {
        String task = Objects.requireNonNull(waiver.task());
        if (!isComplete(waiver) || asOf == null) {
            return new Notice(Kind.WAIVER_INCOMPLETE, task, text(waiver) + incompleteness(waiver));
        }
        if (!isInForce(waiver)) {
            return new Notice(Kind.WAIVER_NOT_IN_FORCE, task, text(waiver));
        }
        return new Notice(effect(waiver, violated, complete), task, text(waiver));
    }

    private static Kind effect(Waiver waiver, Subjects violated, boolean complete) {
        boolean used = waiver.subjects() == null
                ? !violated.isEmpty()
                : waiver.subjects().stream().anyMatch(violated::has);
        if (!used) {
            return Kind.WAIVER_UNNECESSARY;
        }
        return complete ? Kind.WAIVER_IN_FORCE : Kind.WAIVER_PARTIAL;
    }

    List<Notice> stray() {
        return waivers.stream()
                .filter(waiver -> waiver.task() == null)
                .map(waiver -> new Notice(Kind.NO_TASK, "waivers", "waived, but nobody says which task"))
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
