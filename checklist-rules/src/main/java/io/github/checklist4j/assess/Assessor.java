package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Digest;
import io.github.checklist4j.assessment.Evidence;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.checklist.Settings;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.UnknownWord;
import io.github.checklist4j.facts.Vocabulary;
import io.github.checklist4j.internal.NearestWord;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.platform.ProductCapability;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.ReferenceData;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds projects against a checklist. Immutable and safe to share between threads; an assessment reads nothing but the project and what
 * the assessor was made of.
 */
public final class Assessor {
    private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

    private final Checklist checklist;
    private final List<Rule<?>> rules;
    private final Parameters parameters;
    private final ReferenceData data;
    private final List<ExtensionKey<?>> facts;
    private final @Nullable Duration patience;
    private final boolean strict;
    private final List<String> only;
    private final Map<String, String> texts;
    private final Map<String, TaskRules> byTask;
    private final Vocabulary vocabulary;

    private Assessor(
            Checklist checklist,
            List<Rule<?>> rules,
            Parameters parameters,
            ReferenceData data,
            List<ExtensionKey<?>> facts,
            @Nullable Duration patience,
            boolean strict,
            List<String> only) {
        this.checklist = checklist;
        this.rules = List.copyOf(rules);
        this.parameters = parameters;
        this.data = data;
        this.facts = List.copyOf(facts);
        this.patience = patience;
        this.strict = strict;
        this.only = only;
        this.texts = RuleCheck.check(checklist, this.rules, parameters);
        this.byTask = TaskRules.byTask(this.rules);
        this.vocabulary = words();
    }

    /**
     * An assessor with the default parameters and the published figures that this library ships.
     *
     * @param checklist the checklist
     * @param rules the rules that decide its tasks; a task without rules is decided by attestation
     * @return the assessor
     * @throws IllegalArgumentException if two rules have the same id, a rule decides a task that there is not, or two parameters share a
     *     name
     * @throws IllegalStateException if a rule is not finished
     */
    public static Assessor of(Checklist checklist, List<Rule<?>> rules) {
        return new Assessor(
                checklist, rules, Parameters.defaults(), ReferenceData.standard(), List.of(), null, false, List.of());
    }

    /**
     * Adds what extensions bring, in the given order.
     *
     * @param extensions the extensions
     * @return a copy
     * @throws IllegalArgumentException if an id is taken, or an extension fails or contradicts what is there; it names the extension, and has
     *     the cause
     */
    public Assessor with(List<? extends ChecklistExtension> extensions) {
        Assessor extended = this;
        for (ChecklistExtension extension : extensions) {
            extended = extended.with(extension);
        }
        return extended;
    }

    private Assessor with(ChecklistExtension extension) {
        try {
            return new Assessor(
                    checklist.with(extension.areas(), extension.tasks()),
                    joined(rules, extension.rules()),
                    Objects.requireNonNull(extension.parameters(parameters), "its parameters are null"),
                    Objects.requireNonNull(extension.data(data), "its data is null"),
                    joined(facts, extension.facts()),
                    patience,
                    strict,
                    only);
        } catch (RuntimeException cause) {
            throw new IllegalArgumentException(
                    "the extension " + extension.id() + " cannot be added: " + cause.getMessage(), cause);
        }
    }

    private static <T> List<T> joined(List<? extends T> a, List<? extends T> b) {
        return Stream.<T>concat(a.stream(), b.stream()).toList();
    }

    /**
     * Holds projects against another checklist, with the rules that decide tasks of that. A task without a rule is attested.
     *
     * @param other the checklist
     * @return a copy
     */
    public Assessor against(Checklist other) {
        List<Rule<?>> deciding = rules.stream()
                .filter(rule -> other.task(rule.task()).isPresent())
                .toList();
        return new Assessor(other, deciding, parameters, data, facts, patience, strict, only);
    }

    /**
     * Uses other parameters.
     *
     * @param other the parameters
     * @return a copy
     */
    public Assessor with(Parameters other) {
        return new Assessor(
                checklist, rules, Objects.requireNonNull(other, "other"), data, facts, patience, strict, only);
    }

    /**
     * Uses what an organisation sees differently: parameters, figures, severities.
     *
     * @param settings the settings
     * @return a copy
     * @throws io.github.checklist4j.facts.InvalidFactsException if they name a parameter, task, rule or limit that there is not, or a value
     *     that is none; it lists everything that is wrong
     */
    public Assessor with(Settings settings) {
        SettingsCheck checked = new SettingsCheck(this, settings);
        return new Assessor(
                new Checklist(
                        checklist.id(),
                        checklist.title(),
                        checklist.areas(),
                        checklist.tasks().stream()
                                .map(task -> task.withSeverity(
                                        checked.severities().getOrDefault(task.id(), task.severity())))
                                .toList()),
                rules.stream().<Rule<?>>map(rule -> severe(rule, checked)).toList(),
                checked.parameters(),
                new ReferenceData(data.limits().measured(settings.limits()), data.capabilities()),
                facts,
                patience,
                strict,
                only);
    }

    private static Rule<?> severe(Rule<?> rule, SettingsCheck checked) {
        Severity said = checked.severities().get(rule.id());
        return said == null ? rule : rule.severity(said);
    }

    /**
     * Judges some of the tasks alone, and says in a notice how many are left out.
     *
     * @param words ids of tasks or areas, or tags: a task that has one of them is judged
     * @return a copy
     * @throws IllegalArgumentException if a word stands for no task
     */
    public Assessor only(List<String> words) {
        Assessor asked = new Assessor(checklist, rules, parameters, data, facts, patience, strict, List.copyOf(words));
        for (String word : words) {
            if (checklist.tasks().stream().noneMatch(task -> isCalled(task, word))) {
                List<String> all = checklist.tasks().stream()
                        .flatMap(task -> Stream.concat(Stream.of(task.id(), task.area()), task.tags().stream()))
                        .distinct()
                        .toList();
                String near = NearestWord.to(word, all);
                throw new IllegalArgumentException("no task has the id, area or tag " + word
                        + (near == null ? "" : "; did you mean " + near + "?"));
            }
        }
        return asked;
    }

    private static boolean isCalled(Task task, String word) {
        return task.id().equals(word) || task.area().equals(word) || task.tags().contains(word);
    }

    /** The tasks that are judged. */
    List<Task> asked() {
        return only.isEmpty()
                ? checklist.tasks()
                : checklist.tasks().stream()
                        .filter(task -> only.stream().anyMatch(word -> isCalled(task, word)))
                        .toList();
    }

    /** What nobody asked for, in words. */
    List<Notice> leftOut() {
        int left = checklist.tasks().size() - asked().size();
        return left == 0
                ? List.of()
                : List.of(new Notice(
                        Notice.Kind.TASKS_LEFT_OUT,
                        checklist.id(),
                        "only " + String.join(", ", only) + " was asked for; " + left + " of "
                                + checklist.tasks().size() + " tasks were left out"));
    }

    /**
     * Uses other published figures.
     *
     * @param other the figures
     * @return a copy
     */
    public Assessor with(ReferenceData other) {
        return new Assessor(
                checklist, rules, parameters, Objects.requireNonNull(other, "other"), facts, patience, strict, only);
    }

    /**
     * Waits for each rule only so long, for rules that nobody has looked at. A rule that takes longer is an ERROR of its task, and the others
     * are judged all the same. It is interrupted, but nothing can stop one that does not listen: it keeps a daemon thread of its own busy.
     * Without this bound no clock is read and no thread is started.
     *
     * @param bound how long one rule may take on one project
     * @return a copy
     * @throws IllegalArgumentException if the bound is not positive
     */
    public Assessor within(Duration bound) {
        if (bound.isNegative() || bound.isZero()) {
            throw new IllegalArgumentException("no rule can answer within " + bound);
        }
        return new Assessor(checklist, rules, parameters, data, facts, bound, strict, only);
    }

    /**
     * An assessor that assumes nothing: an absent fact is unknown even where its documentation says what it may be taken for.
     *
     * @return a copy
     */
    public Assessor strict() {
        return new Assessor(checklist, rules, parameters, data, facts, patience, true, only);
    }

    /**
     * Whether an absent fact is unknown even where its documentation says what it may be taken for.
     *
     * @return true for a {@link #strict} assessor
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * The checklist, with the tasks of all extensions.
     *
     * @return the checklist
     */
    public Checklist checklist() {
        return checklist;
    }

    /**
     * The rules, with those of all extensions.
     *
     * @return the rules in the order in which they are evaluated
     */
    public List<Rule<?>> rules() {
        return rules;
    }

    /**
     * The rules that decide a task.
     *
     * @param task the id of the task
     * @return the rules, empty if the task is decided by attestation
     */
    public List<Rule<?>> rules(String task) {
        return rulesOf(task).rules();
    }

    TaskRules rulesOf(String task) {
        return byTask.getOrDefault(task, TaskRules.NONE);
    }

    /**
     * The parameters in force.
     *
     * @return the parameters
     */
    public Parameters parameters() {
        return parameters;
    }

    /**
     * The published figures in force.
     *
     * @return the figures
     */
    public ReferenceData data() {
        return data;
    }

    /**
     * The extension facts that a reader has to know.
     *
     * @return their keys
     */
    public List<ExtensionKey<?>> facts() {
        return facts;
    }

    /**
     * The words by which facts may name what this assessor judges by: its tasks, limits, parameters, products and extension facts. Give it to
     * the reader, which then refuses an unknown one with its place.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    private Vocabulary words() {
        Stream<Parameter<?>> adjustable = rules.stream().flatMap(rule -> rule.parameters().stream());
        return Vocabulary.any()
                .ofChecklist(checklist.id())
                .with(Word.TASK, each(checklist.tasks().stream(), Task::id))
                .with(Word.LIMIT, each(data.limits().all().stream(), Limit::id))
                .with(Word.PRODUCT, each(data.capabilities().all().stream(), ProductCapability::id))
                .with(Word.PARAMETER, each(adjustable, Parameter::name))
                .with(Word.EXTENSION, each(facts.stream(), ExtensionKey::name));
    }

    private static <T> List<String> each(Stream<T> all, Function<? super T, String> name) {
        return all.map(name).toList();
    }

    /**
     * Holds a project against the checklist. Where the project states no evaluation date, what depends on it is unknown.
     *
     * @param project the facts
     * @return the assessment
     * @throws io.github.checklist4j.facts.InvalidFactsException if the project names a task or a limit that there is not; the reader with the
     *     {@link #vocabulary} says so too, with line and column
     */
    public Assessment assess(Project project) {
        return assess(project, null);
    }

    /**
     * Holds a project against the checklist.
     *
     * @param project the facts
     * @param today the evaluation date where the project states none, or {@code null} for an unknown one
     * @return the assessment
     * @throws io.github.checklist4j.facts.InvalidFactsException if the project names a task or a limit that there is not
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits for a rule, see {@link #within}
     */
    public Assessment assess(Project project, @Nullable LocalDate today) {
        List<UnknownWord> unknown = vocabulary.require(project);
        Evaluation evaluation = evaluation(project, today);
        if (patience == null) {
            return assess(project, unknown, evaluation, rule -> rule.judge(evaluation), List::of);
        }
        try (TimedJudge judge = new TimedJudge(patience, () -> evaluation(project, today))) {
            return assess(project, unknown, evaluation, judge::judge, judge::assumptions);
        }
    }

    /**
     * A look at a project as this assessor takes it: with its parameters and figures, and with assumptions unless it makes none.
     *
     * @param project the facts
     * @param today the evaluation date where the project states none, or {@code null} for an unknown one
     * @return what rules are asked with, for example {@link Rule#judge}
     */
    public Evaluation evaluation(Project project, @Nullable LocalDate today) {
        return Evaluation.of(project, today, parameters, data, strict ? Assumptions.none() : Assumptions.allowed());
    }

    private Assessment assess(
            Project project,
            List<UnknownWord> unknown,
            Evaluation evaluation,
            Function<Rule<?>, RuleResult> judge,
            Supplier<List<Assumption>> assumed) {
        TaskAssessment tasks = new TaskAssessment(this, project, evaluation, judge);
        List<TaskResult> results = asked().stream().map(tasks::of).toList();
        Findings findings = tasks.findings();
        Assessment assessment = new Assessment(
                header(project, evaluation),
                results,
                notes(findings),
                findings.parameters(),
                findings.limits(),
                joined(assumed.get(), evaluation.assumptions().made()),
                tasks.notices(results, unknown),
                List.of());
        if (LOG.isDebugEnabled()) { // the verdict has to be computed
            LOG.debug("assessed project {} against {}: {}", project.id(), checklist.id(), assessment.verdict());
        }
        return assessment;
    }

    private Header header(Project project, Evaluation evaluation) {
        return new Header(
                checklist.id(),
                edition(),
                Library.version(),
                project.id(),
                Digest.later(() -> ChecklistJson.standard().digest(project)),
                evaluation.asOf(),
                strict,
                parameters.overridden(),
                evaluation.overriddenLimits());
    }

    /** Of another checklist nobody knows an edition. */
    private String edition() {
        return checklist.id().equals(IntegrationStrategyChecklist.checklist().id()) ? Library.edition() : "";
    }

    /** Only of what was found: the words of all rules would be made anew for each project. */
    private List<RuleNote> notes(Findings findings) {
        Set<String> named = findings.rules();
        Map<String, RuleNote> notes = new HashMap<>();
        for (Task task : checklist.tasks()) {
            String attested = task.id() + Ruling.ATTESTATION;
            if (named.contains(attested) && !rulesOf(task.id()).decide()) {
                notes.put(attested, new RuleNote(attested, "somebody has signed that it is done", null, task.what()));
            }
        }
        for (Rule<?> rule : rules) {
            if (named.contains(rule.id())) {
                notes.put(rule.id(), note(rule, findings.fails(rule.id())));
            }
        }
        return named.stream().map(notes::get).filter(Objects::nonNull).toList();
    }

    /** A rule that only waits for facts says why they matter; what it requires and what helps is no news yet. */
    private RuleNote note(Rule<?> rule, boolean fails) {
        boolean told = fails || rule.because() == null;
        return new RuleNote(
                rule.id(),
                told ? texts.getOrDefault(rule.id(), "") : null,
                rule.because(),
                fails ? rule.remedy() : null);
    }

    /**
     * What the rules show of a project, beside the assessment: tables, figures over time, graphs. Who wants verdicts and reasons does not
     * pay for it. What a rule fails to show is left out.
     *
     * @param project the facts
     * @param today the evaluation date where the project states none, or {@code null} for an unknown one
     * @return the evidence, in the order of the checklist
     */
    public List<Exhibit> evidence(Project project, @Nullable LocalDate today) {
        Evaluation evaluation = evaluation(project, today);
        Set<Exhibit> exhibits = new LinkedHashSet<>(); // each thing once
        for (Task task : asked()) {
            for (Rule<?> rule : rules(task.id())) {
                shown(rule, evaluation).forEach(each -> exhibits.add(Exhibit.of(task.id(), each)));
            }
        }
        return List.copyOf(exhibits);
    }

    private static List<Evidence> shown(Rule<?> rule, Evaluation evaluation) {
        try {
            return rule.evidence(evaluation);
        } catch (RuntimeException | StackOverflowError failure) {
            return List.of(); // whether the rule fails to judge too is said where it judges
        }
    }
}
