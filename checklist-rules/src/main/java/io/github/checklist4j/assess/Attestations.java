package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.facts.Attestation;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Path;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Signed ticks and denials: they decide a task that has no rule, and never more. A denial counts until it ends, whatever is signed beside it:
 * what becomes known of one can then never turn a verdict round.
 */
final class Attestations {
    private final Statements<Attestation> attestations;
    private final @Nullable LocalDate asOf;

    private final Assumptions assumptions;
    private final IdentityHashMap<Attestation, Integer> places = new IdentityHashMap<>();

    Attestations(Project project, @Nullable LocalDate asOf, Assumptions assumptions, String checklist) {
        this.assumptions = assumptions;
        this.attestations = new Statements<>(checklist, project.attestations(), Attestation::task);
        List<Attestation> all = Objects.requireNonNullElse(project.attestations(), List.of());
        all.forEach(each -> places.put(each, places.size()));
        this.asOf = asOf;
    }

    /** The verdict on a task that has no rule. */
    Ruling ruling(String task) {
        List<Attestation> signed = attestations.of(task);
        if (signed.stream().anyMatch(each -> isDenial(each) && counts(each))) {
            return Ruling.denied(task);
        }
        boolean undecided = signed.stream().anyMatch(each -> isDenial(each) && (asOf == null || !isComplete(each)));
        if (!undecided && signed.stream().anyMatch(this::counts)) {
            return Ruling.satisfied();
        }
        boolean dateDecides = asOf == null && signed.stream().anyMatch(Attestations::isComplete);
        return Ruling.unsigned(task, dateDecides ? "asOf" : "attestations");
    }

    /** Whether one that is in force decides, with what need not be stated of it. */
    private boolean counts(Attestation signed) {
        return isInForce(signed)
                && isStatedOrAssumed(signed, "done", signed.done(), "true", "who signs says that it is done")
                && isStatedOrAssumed(signed, "until", signed.until(), "no end", "a signature counts until its end");
    }

    private boolean isStatedOrAssumed(
            Attestation signed, String fact, @Nullable Object stated, String word, String why) {
        Path path = Path.of("attestations", String.valueOf(places.get(signed))).then(fact);
        return assumptions.of(stated, path, true, word, why) != null;
    }

    List<Notice> notices(String task, boolean decides) {
        return attestations.of(task).stream()
                .map(signed -> notice(signed, task, decides))
                .toList();
    }

    List<Notice> stray() {
        return attestations.stray("attestations", "attested");
    }

    private static Notice notice(Notice.Kind kind, String task, Attestation attestation, String why) {
        return new Notice(kind, task, text(attestation) + why);
    }

    private Notice notice(Attestation attestation, String task, boolean decides) {
        if (!isComplete(attestation) || asOf == null) {
            return notice(Notice.Kind.ATTESTATION_INCOMPLETE, task, attestation, "");
        }
        if (!isInForce(attestation)) {
            String why = Statements.outside(attestation.on(), asOf);
            return notice(Notice.Kind.ATTESTATION_NOT_IN_FORCE, task, attestation, why);
        }
        if (!decides) {
            return notice(Notice.Kind.ATTESTATION_BESIDE_RULES, task, attestation, "; rules decide the task");
        }
        return notice(isDenial(attestation) ? Notice.Kind.DENIED : Notice.Kind.ATTESTED, task, attestation, "");
    }

    private boolean isInForce(Attestation attestation) {
        return isComplete(attestation)
                && asOf != null
                && Statements.isWithin(attestation.on(), attestation.until(), asOf);
    }

    private static boolean isComplete(Attestation attestation) {
        return Statements.isStated(attestation.by())
                && attestation.on() != null
                && (isDenial(attestation) || Statements.isStated(attestation.evidence()));
    }

    private static boolean isDenial(Attestation attestation) {
        return Boolean.FALSE.equals(attestation.done());
    }

    private static String text(Attestation attestation) {
        return (isDenial(attestation) ? "said not to be done by " : "attested by ") + Statements.shown(attestation.by())
                + " on "
                + Statements.shown(attestation.on()) + ", evidence " + Statements.shown(attestation.evidence())
                + ", until "
                + Statements.shown(attestation.until());
    }
}
