package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Evidence;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a task may not be satisfied. A rule is an immutable value: each step gives a new one, and nothing runs until {@link
 * #judge}. A task is satisfied when all rules that decide it are.
 *
 * <pre>{@code
 * static final Rule<Integration> NO_NIGHTLY_SYNC = rule("acme.no-nightly-sync")
 *         .decides("pattern.messaging-reliable")
 *         .forEach(INTEGRATIONS)
 *         .when(RECORDS_PER_DAY.atLeast(1_000))
 *         .require(anyOf(STYLE.is(ASYNCHRONOUS), USER_WAITS.is(true)))
 *         .because("a synchronous chain stands still as soon as one link does")
 *         .remedy("put a durable queue between the systems");
 * }</pre>
 *
 * @param <S> what the rule judges: the project, or each element of a list
 */
public final class Rule<S> {
    private final Heading heading;
    private final Walk<S> walk;
    private final @Nullable Condition<S> guard;
    private final @Nullable Condition<S> requirement;
    private final List<Function<Subject<Project>, List<Evidence>>> evidence;

    private Rule(
            Heading heading,
            Walk<S> walk,
            @Nullable Condition<S> guard,
            @Nullable Condition<S> requirement,
            List<Function<Subject<Project>, List<Evidence>>> evidence) {
        this.heading = heading;
        this.walk = walk;
        this.guard = guard;
        this.requirement = requirement;
        this.evidence = evidence;
    }

    /**
     * Begins a rule on the whole project.
     *
     * @param id the stable id, by convention the name of its owner and a few words: {@code acme.no-nightly-sync}
     * @return the rule; it still has to say which task it decides and what it requires
     */
    public static Rule<Project> rule(String id) {
        return new Rule<>(Heading.of(Objects.requireNonNull(id, "id")), Walk.project(), null, null, List.of());
    }

    /**
     * Says which task the rule decides.
     *
     * @param task the id of the task
     * @return a copy
     */
    public Rule<S> decides(String task) {
        return with(heading.deciding(task));
    }

    /**
     * Judges each element of a list instead. A list known to be empty makes the rule NOT_APPLICABLE. Comes before {@link #when} and {@link
     * #require}, whose conditions are on an element.
     *
     * @param list the list
     * @param <E> the element
     * @return a copy
     * @throws IllegalStateException if the rule has a condition already
     */
    public <E> Rule<E> forEach(ListFact<S, E> list) {
        if (guard != null || requirement != null) {
            throw new IllegalStateException(
                    "the rule " + id() + " says forEach after when or require; turn them round");
        }
        return new Rule<>(heading, walk.into(list), null, null, evidence);
    }

    /**
     * Judges only what satisfies a condition; everything else is NOT_APPLICABLE. A second one is a further condition. While nobody knows
     * whether the case is given, only a requirement that is SATISFIED settles the rule.
     *
     * @param condition the condition
     * @return a copy
     */
    public Rule<S> when(Condition<S> condition) {
        return new Rule<>(heading, walk, both(guard, condition), requirement, evidence);
    }

    /**
     * Says what has to hold. A second requirement has to hold too.
     *
     * @param condition the condition
     * @return a copy
     */
    public Rule<S> require(Condition<S> condition) {
        return new Rule<>(heading, walk, guard, both(requirement, condition), evidence);
    }

    private static <S> Condition<S> both(@Nullable Condition<S> first, Condition<S> second) {
        return first == null ? Objects.requireNonNull(second, "condition") : Conditions.allOf(first, second);
    }

    /**
     * Says why it matters.
     *
     * @param reason the reason, as literal text
     * @return a copy
     */
    public Rule<S> because(String reason) {
        return with(heading.because(reason));
    }

    /**
     * Says what helps.
     *
     * @param advice the advice, as literal text
     * @return a copy
     */
    public Rule<S> remedy(String advice) {
        return with(heading.remedy(advice));
    }

    /**
     * Makes the rule only advise: what it finds is told beside the findings of the task, which may be satisfied, or attested, all the same.
     * What it cannot decide is not told; that it failed to judge is an ERROR of the task.
     *
     * @return a copy
     */
    public Rule<S> asAdvice() {
        return with(heading.asAdvice());
    }

    /**
     * Says how bad it is where the rule does not hold. Without it, what its task says counts.
     *
     * @param said how bad
     * @return a copy
     */
    public Rule<S> severity(Severity said) {
        return with(heading.severity(said));
    }

    /**
     * Declares the parameters that the conditions read; reading another one is an error.
     *
     * @param used the parameters
     * @return a copy
     */
    public Rule<S> uses(Parameter<?>... used) {
        return with(heading.using(List.of(used)));
    }

    /**
     * Names the published figures that the conditions may rest on, for people who ask what a task reads.
     *
     * @param cited the ids of limits
     * @return a copy
     */
    public Rule<S> cites(String... cited) {
        return with(heading.citing(List.of(cited)));
    }

    /**
     * Shows a table, figures over time or a graph, whatever the verdict is. It is made only where somebody asks for evidence.
     *
     * @param shown makes it from the project
     * @return a copy
     */
    public Rule<S> shows(Function<Subject<Project>, ? extends Evidence> shown) {
        Objects.requireNonNull(shown, "shown");
        return showsAll(project -> List.of(Objects.requireNonNull(shown.apply(project), "the evidence is null")));
    }

    /**
     * Shows as many tables, figures over time or graphs as the project has of them.
     *
     * @param shown makes them from the project
     * @return a copy
     */
    public Rule<S> showsAll(Function<Subject<Project>, List<Evidence>> shown) {
        List<Function<Subject<Project>, List<Evidence>>> more = new ArrayList<>(evidence);
        more.add(Objects.requireNonNull(shown, "shown"));
        return new Rule<>(heading, walk, guard, requirement, List.copyOf(more));
    }

    /**
     * The same rule with the operands of its conditions the other way round: its verdict and its missing facts are the same.
     *
     * @return a copy
     */
    public Rule<S> reversed() {
        return new Rule<>(
                heading,
                walk,
                guard == null ? null : guard.reversed(),
                requirement == null ? null : requirement.reversed(),
                evidence);
    }

    private Rule<S> with(Heading other) {
        return new Rule<>(other, walk, guard, requirement, evidence);
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public String id() {
        return heading.id();
    }

    /**
     * Whether the rule only advises.
     *
     * @return true if it has no say in the verdict
     */
    public boolean isAdvice() {
        return heading.advice();
    }

    /**
     * The task that the rule decides.
     *
     * @return its id, empty as long as the rule does not say
     */
    public String task() {
        return heading.task();
    }

    /**
     * Why it matters.
     *
     * @return the reason, or {@code null}
     */
    public @Nullable String because() {
        return heading.because();
    }

    /**
     * What helps.
     *
     * @return the advice, or {@code null}
     */
    public @Nullable String remedy() {
        return heading.remedy();
    }

    /**
     * How bad it is where the rule does not hold.
     *
     * @return what was said, or {@code null}: as bad as its task says
     */
    public @Nullable Severity severity() {
        return heading.severity();
    }

    /**
     * The parameters that the rule reads.
     *
     * @return them in the order of declaration
     */
    public List<Parameter<?>> parameters() {
        return heading.parameters();
    }

    /**
     * The published figures that the rule may rest on.
     *
     * @return their ids
     */
    public List<String> limits() {
        return heading.limits();
    }

    /**
     * What is judged and what has to hold, in words.
     *
     * @return for example {@code integrations[]: style is ASYNCHRONOUS}
     */
    public String text() {
        String place = walk.place();
        return (place.isEmpty() ? "" : place + ": ") + words();
    }

    private String words() {
        String required = requirement().text();
        return guard == null ? required : required + ", given " + guard.text();
    }

    /**
     * The facts that the rule reads.
     *
     * @return their paths from the project down, with {@code []} for each list
     */
    public List<String> reads() {
        String home = walk.home();
        Set<String> paths = new LinkedHashSet<>(walk.reads());
        Paths.union(guard == null ? List.of(requirement()) : List.of(guard, requirement()))
                .forEach(path -> paths.add(Paths.within(home, path)));
        return List.copyOf(paths);
    }

    /**
     * Holds a project against the rule. What a condition throws is contained and becomes the verdict ERROR of its subject, and so does a
     * promise of {@link Condition} that it breaks. What says that the virtual machine is at its end, as {@code OutOfMemoryError} does, is
     * passed on: nobody knows what else was lost.
     *
     * @param evaluation the look at the project
     * @return what came out
     * @throws IllegalStateException if the rule names no task or requires nothing
     */
    public RuleResult judge(Evaluation evaluation) {
        Judgement<S> judgement = new Judgement<>(this, guard, requirement(), evaluation);
        judgement.over(walk);
        return judgement.result();
    }

    /**
     * What the rule shows of a project, whatever its verdict is.
     *
     * @param evaluation the look at the project
     * @return the evidence
     */
    public List<Evidence> evidence(Evaluation evaluation) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        evaluation.enter(this);
        return evidence.stream()
                .flatMap(each -> each.apply(evaluation.root()).stream())
                .toList();
    }

    private Condition<S> requirement() {
        if (requirement == null || task().isEmpty()) {
            throw new IllegalStateException("the rule " + id()
                    + (requirement == null
                            ? " requires nothing; add require(...)"
                            : " decides nothing; add decides(...)"));
        }
        return requirement;
    }

    @Override
    public String toString() {
        return id();
    }
}
