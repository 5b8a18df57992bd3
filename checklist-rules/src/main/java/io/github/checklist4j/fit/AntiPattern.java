package io.github.checklist4j.fit;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A known way to go wrong, with a test for it. Immutable; its identity is its id.
 *
 * @param <S> what it is looked for in: an integration, an identity or a test
 */
public final class AntiPattern<S> {
    private final String id;
    private final String title;
    private final Basis basis;
    private final BiFunction<S, Surroundings, Criterion> presence;

    AntiPattern(String id, String title, Basis basis, BiFunction<S, Surroundings, Criterion> presence) {
        this.id = Objects.requireNonNull(id, "id");
        this.title = Objects.requireNonNull(title, "title");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.presence = Objects.requireNonNull(presence, "presence");
    }

    /** An anti-pattern of integrations. */
    static AntiPattern<Integration> ofExchange(
            String id, String title, Basis basis, Function<Exchange, Criterion> presence) {
        return new AntiPattern<>(
                id, title, basis, (integration, around) -> presence.apply(new Exchange(integration, around)));
    }

    /**
     * The stable id.
     *
     * @return for example {@code chatty-calls}
     */
    public String id() {
        return id;
    }

    /**
     * What it is, as a noun.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * The task that it concerns, how much it weighs there, and why.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Whether the anti-pattern is absent, without the reasons.
     *
     * @param subject what is judged
     * @param surroundings what it stands in
     * @return the verdict that {@link #test} gives
     */
    public Verdict verdict(S subject, Surroundings surroundings) {
        return presence.apply(subject, surroundings).verdict().not();
    }

    /**
     * Looks for it.
     *
     * @param subject where to look
     * @param surroundings what else is read
     * @return NOT_SATISFIED if it is there, with the facts that show it as observations; SATISFIED if it is known not to be; UNKNOWN with
     *     the facts that could tell. The parts are the criteria that make it up: it is there if they hold
     */
    public Explanation test(S subject, Surroundings surroundings) {
        Explanation present = presence.apply(subject, surroundings).explain();
        List<Observation> shown = present.verdict() == Verdict.SATISFIED
                ? shownBy(present).distinct().toList()
                : List.of();
        return new Explanation(
                present.verdict().not(), "no " + title, shown, present.missing(), List.of(), List.of(present));
    }

    private static Stream<Observation> shownBy(Explanation criterion) {
        if (criterion.verdict() != Verdict.SATISFIED) {
            return Stream.empty();
        }
        return Stream.concat(
                criterion.observed().stream(), criterion.parts().stream().flatMap(AntiPattern::shownBy));
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * Why something is an anti-pattern.
     *
     * @param task the id of the task that it concerns
     * @param weight what it means for that task
     * @param reason why it does harm, and why it weighs so much and no more
     * @param remedy what to do instead
     * @param source where it was read, with the date of the page
     */
    public record Basis(String task, Weight weight, String reason, String remedy, String source) {
        /** Refuses a missing part. */
        public Basis {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(remedy, "remedy");
            Objects.requireNonNull(source, "source");
        }
    }

    /** What an anti-pattern means for its task. */
    public enum Weight {
        /** What the task demands does not hold while it is there. */
        VIOLATION,
        /** The task can be satisfied all the same; it is worth saying. */
        ADVICE
    }
}
