package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Notice.Kind;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.rules.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Accepted violations. A task is waived only when waivers in force cover every violated subject; whatever a waiver does or fails to do is
 * reported.
 */
final class Waivers {
    private final Statements<Waiver> waivers;
    private final @Nullable LocalDate asOf;

    private final Project project;

    Waivers(Project project, @Nullable LocalDate asOf, String checklist) {
        this.project = project;
        this.waivers = new Statements<>(checklist, project.waivers(), Waiver::task);
        this.asOf = asOf;
    }

    /**
     * What the waivers of a task do to what was found: it is WAIVED only where nothing but waived findings keeps it from being satisfied.
     */
    Effect on(String task, Ruling ruling) {
        List<Waiver> concerned = waivers.of(task);
        if (concerned.isEmpty()) {
            return new Effect(ruling.verdict(), null, found -> false, List.of());
        }
        Subjects violated = new Subjects(
                ruling.found().stream()
                        .filter(Waivers::isViolation)
                        .map(Found::subject)
                        .toList(),
                project);
        Predicate<String> covered = covered(concerned, violated);
        Predicate<Found> waived = found -> isViolation(found) && covered.test(found.subject());
        List<Found> left = ruling.found().stream().filter(waived.negate()).toList();
        boolean complete = left.stream().noneMatch(Waivers::isViolation);
        return new Effect(
                left.size() == ruling.found().size() ? ruling.verdict() : verdict(left),
                left.isEmpty() && !ruling.found().isEmpty() ? ruling.verdict() : null,
                waived,
                notices(concerned, ruling, violated, complete));
    }

    private static Verdict verdict(List<Found> left) {
        return left.stream().map(Found::verdict).reduce(Verdict.WAIVED, Verdict::and);
    }

    private List<Notice> notices(List<Waiver> concerned, Ruling ruling, Subjects violated, boolean complete) {
        List<Notice> notices = new ArrayList<>();
        Predicate<String> isThere = isThere(ruling);
        for (Waiver waiver : concerned) {
            notices.add(notice(waiver, violated, complete));
            Stream.ofNullable(waiver.subjects())
                    .flatMap(List::stream)
                    .filter(isThere.negate())
                    .map(Waivers::orphaned)
                    .forEach(notices::add);
        }
        return notices;
    }

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

    private static boolean isViolation(Found found) {
        return found.verdict() == Verdict.NOT_SATISFIED;
    }

    /** Where a rule failed as a whole, nobody knows which subjects there are. */
    private Predicate<String> isThere(Ruling ruling) {
        boolean failed = ruling.found().stream()
                .anyMatch(found ->
                        found.verdict() == Verdict.ERROR && found.subject().isEmpty());
        Subjects known = new Subjects(
                Stream.concat(
                                ruling.subjects().stream(),
                                ruling.found().stream().map(Found::subject))
                        .toList(),
                project);
        return failed ? named -> true : known::has;
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
            return new Notice(Kind.WAIVER_NOT_IN_FORCE, task, text(waiver) + Statements.outside(waiver.from(), asOf));
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
        return waivers.stray("waivers", "waived");
    }

    private boolean isInForce(Waiver waiver) {
        return isComplete(waiver) && asOf != null && Statements.isWithin(waiver.from(), waiver.until(), asOf);
    }

    private static boolean isComplete(Waiver waiver) {
        return Statements.isStated(waiver.by()) && Statements.isStated(waiver.reason()) && waiver.until() != null;
    }

    private static String incompleteness(Waiver waiver) {
        return isComplete(waiver) ? "; the evaluation date is unknown" : "; it needs by, reason and until";
    }

    private static String text(Waiver waiver) {
        return "waived by " + Statements.shown(waiver.by()) + " until " + Statements.shown(waiver.until()) + ": "
                + Statements.shown(waiver.reason());
    }

    /**
     * What came of the waivers.
     *
     * @param verdict the verdict with them
     * @param underneath for WAIVED the verdict without them, otherwise {@code null}
     * @param waived what they cover
     * @param notices what there is to say of them
     */
    record Effect(Verdict verdict, @Nullable Verdict underneath, Predicate<Found> waived, List<Notice> notices) {}
}
