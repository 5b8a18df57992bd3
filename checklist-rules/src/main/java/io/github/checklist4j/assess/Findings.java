package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.rules.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Writes out what was found. Subjects at which a rule found the same share a finding. */
final class Findings {
    private final Map<String, ParameterUse> parameters = new LinkedHashMap<>();
    private final Map<String, LimitUse> limits = new LinkedHashMap<>();
    private final Set<String> rules = new LinkedHashSet<>();

    /** What is the same at all subjects of a finding; paths below a subject begin with a dot. */
    private record Alike(
            String rule,
            Verdict verdict,
            boolean waived,
            List<Reason> reasons,
            List<String> open,
            List<String> parameters,
            List<String> limits) {}

    private static final class Group {
        private final Set<String> subjects = new LinkedHashSet<>();
        private final Set<Suggestion> suggestions = new LinkedHashSet<>();
        private final List<Reason> reasons; // of the first subject, with whole paths
        private final List<String> open;

        Group(List<Reason> reasons, List<String> open) {
            this.reasons = reasons;
            this.open = open;
        }
    }

    List<Finding> of(List<Found> all, Predicate<Found> isWaived) {
        Map<Alike, Group> groups = new LinkedHashMap<>();
        for (Found found : all) {
            List<Reason> reasons = found.reasons();
            List<String> open = found.missing();
            Group group = groups.computeIfAbsent(
                    alike(found, isWaived.test(found), reasons, open), first -> new Group(reasons, open));
            group.subjects.add(found.subject());
            group.suggestions.addAll(found.suggestions());
        }
        List<Finding> findings = new ArrayList<>(groups.size());
        groups.forEach((alike, group) -> findings.add(finding(alike, group)));
        return findings;
    }

    private Alike alike(Found found, boolean waived, List<Reason> reasons, List<String> open) {
        rules.add(found.rule());
        found.parameters().forEach(each -> parameters.putIfAbsent(each.name() + " " + each.value(), each));
        found.limits().forEach(each -> limits.putIfAbsent(each.id(), each));
        String subject = found.subject();
        return new Alike(
                found.rule(),
                found.verdict(),
                waived,
                reasons.stream().map(reason -> below(subject, reason)).toList(),
                open.stream().map(path -> below(subject, path)).toList(),
                found.parameters().stream().map(ParameterUse::name).toList(),
                found.limits().stream().map(LimitUse::id).toList());
    }

    private static Finding finding(Alike alike, Group group) {
        boolean alone = group.subjects.size() == 1;
        return new Finding(
                alike.rule(),
                alike.verdict(),
                alike.waived(),
                List.copyOf(group.subjects),
                alone ? group.reasons : alike.reasons(),
                alone ? group.open : alike.open(),
                List.copyOf(group.suggestions),
                alike.parameters(),
                alike.limits());
    }

    private static Reason below(String subject, Reason reason) {
        return new Reason(
                reason.comparisons().stream().map(each -> below(subject, each)).toList(), reason.remedy());
    }

    private static Comparison below(String subject, Comparison comparison) {
        return new Comparison(
                below(subject, comparison.seen()),
                comparison.relation(),
                below(subject, comparison.expected()),
                comparison.details().stream().map(side -> below(subject, side)).toList(),
                comparison.facts().stream().map(path -> below(subject, path)).toList(),
                comparison.more(),
                comparison.given());
    }

    private static Side below(String subject, Side side) {
        return new Side(below(subject, side.what()), side.value(), side.unit());
    }

    private static String below(String subject, String path) {
        return !subject.isEmpty() && path.startsWith(subject) && path.startsWith(".", subject.length())
                ? path.substring(subject.length())
                : path;
    }

    /** The rules that found something, in that order. */
    List<String> rules() {
        return List.copyOf(rules);
    }

    /** The parameters that a finding rests on. */
    List<ParameterUse> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The published figures that a finding rests on. */
    List<LimitUse> limits() {
        return List.copyOf(limits.values());
    }
}
