package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every view says of an assessment first: where it stands, what to do, what to find out. */
final class Overview {
    private final Assessment assessment;
    private final Map<String, RuleNote> rules;
    private final Map<String, LimitUse> limits;
    private final Map<String, ParameterUse> parameters;

    Overview(Assessment assessment) {
        this.assessment = assessment;
        this.rules = byId(assessment.rules(), RuleNote::id);
        this.limits = byId(assessment.limits(), LimitUse::id);
        this.parameters = byId(assessment.parameters(), ParameterUse::name);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.putIfAbsent(id.apply(each), each));
        return byId;
    }

    Assessment assessment() {
        return assessment;
    }

    Map<String, List<TaskResult>> byArea() {
        return assessment.tasks().stream()
                .collect(Collectors.groupingBy(TaskResult::area, LinkedHashMap::new, Collectors.toList()));
    }

    /** What it is of: {@code shop against integration-strategy 2026-11, as of 2026-11-23}. */
    String subject() {
        Header header = assessment.header();
        return header.project() + " against " + header.held()
                + (header.asOf() == null ? ", evaluation date unknown" : ", as of " + header.asOf())
                + (header.strict() ? ", strict" : "");
    }

    /** How many tasks have which verdict: {@code 19 tasks: 3 SATISFIED, 16 UNKNOWN}. */
    String counts() {
        Map<Verdict, Long> counted = new EnumMap<>(Verdict.class);
        assessment.tasks().forEach(task -> counted.merge(task.verdict(), 1L, Long::sum));
        String counts = Arrays.stream(Verdict.values())
                .filter(counted::containsKey)
                .map(verdict -> counted.get(verdict) + " " + Words.of(verdict))
                .collect(Collectors.joining(", "));
        return Words.count(assessment.tasks().size(), "task") + ": " + (counts.isEmpty() ? "none" : counts);
    }

    /** What a task's findings come to: {@code 3 fail, 1 open}; empty where there is none. */
    static String counts(TaskResult task) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        Stream.of("fail", "waived", "open", "in error").forEach(word -> counted.put(word, 0));
        task.findings().forEach(finding -> counted.merge(word(finding), 1, Integer::sum));
        return counted.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String word(Finding finding) {
        return switch (finding.verdict()) {
            case ERROR -> "in error";
            case UNKNOWN -> "open";
            default -> finding.waived() ? "waived" : "fail";
        };
    }

    /** The steps that what is not satisfied asks for. */
    List<Step> steps() {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (TaskResult task : assessment.tasks()) {
            for (Finding finding : task.findings()) {
                if (finding.verdict() == Verdict.NOT_SATISFIED && !finding.waived()) {
                    remedies(finding).forEach(remedy -> steps.computeIfAbsent(remedy, Step::new)
                            .add(task, finding));
                }
            }
        }
        return steps.values().stream().sorted(Step.MOST_CONCERNED_FIRST).toList();
    }

    /** Whether a page has a part of this name. */
    boolean hasSection(String name) {
        return switch (name) {
            case "#do" -> !steps().isEmpty();
            case "#ask" -> !openFacts().isEmpty();
            default -> true;
        };
    }

    /** What helps against each reason; a rule that names no remedy is met by doing what it says. */
    Set<String> remedies(Finding finding) {
        RuleNote rule = rule(finding);
        String otherwise = Objects.requireNonNullElse(rule.remedy(), "see to it that " + rule.heading());
        Set<String> remedies = new LinkedHashSet<>();
        for (Reason reason : finding.reasons()) {
            remedies.add(Objects.requireNonNullElse(reason.remedy(), otherwise));
        }
        return remedies.isEmpty() ? Set.of(otherwise) : remedies;
    }

    /** The facts to find out, those that most tasks wait for first. */
    List<FactGroup> openFacts() {
        Map<String, List<String>> tasks = new LinkedHashMap<>();
        for (TaskResult task : assessment.tasks()) {
            task.openFacts().forEach(path -> tasks.computeIfAbsent(path, none -> new ArrayList<>(1))
                    .add(task.id()));
        }
        return FactGroup.of(tasks);
    }

    /** The figures over time that are held against a bound, those that come closest to it, or pass it furthest, first. */
    List<Closeness> closest() {
        return assessment.evidence().stream()
                .flatMap(exhibit -> Stream.ofNullable(exhibit.series()))
                .flatMap(series -> Closeness.of(series).stream())
                .sorted(Comparator.comparing(Closeness::share).reversed())
                .toList();
    }

    /** All notices, those of the tasks too, by their kind. */
    Map<Notice.Kind, List<Notice>> notices() {
        Map<Notice.Kind, List<Notice>> notices = new EnumMap<>(Notice.Kind.class);
        Stream.concat(
                        assessment.tasks().stream().flatMap(task -> task.notices().stream()),
                        assessment.notices().stream())
                .forEach(notice -> notices.computeIfAbsent(notice.kind(), none -> new ArrayList<>())
                        .add(notice));
        return notices;
    }

    /** The rule of a finding. */
    RuleNote rule(Finding finding) {
        RuleNote rule = rules.get(finding.rule());
        return rule == null ? new RuleNote(finding.rule(), finding.rule(), null, null) : rule;
    }

    /** The published figures that some findings rest on, each once. */
    List<LimitUse> limits(List<Finding> findings) {
        return used(findings, Finding::limits, limits);
    }

    /** The parameters that some findings rest on, each once. */
    List<ParameterUse> parameters(List<Finding> findings) {
        return used(findings, Finding::parameters, parameters);
    }

    private static <T> List<T> used(List<Finding> findings, Function<Finding, List<String>> ids, Map<String, T> all) {
        return findings.stream()
                .flatMap(finding -> ids.apply(finding).stream())
                .distinct()
                .map(id -> lookUp(all, id))
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> @Nullable T lookUp(Map<String, T> all, String id) {
        return all.get(id);
    }
}
