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
import java.util.Collections;
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
    private final Map<String, Boolean> rules = new LinkedHashMap<>(); // whether it fails anywhere

    /** What is the same at all subjects of a finding; paths below a subject begin with a dot. */
    private record Alike(
            String rule,
            Verdict verdict,
            boolean waived,
            List<Reason> reasons,
            List<String> open,
            List<String> parameters,
            List<String> limits) {}

    /** Where a rule found it, and what would satisfy it there. */
    private record Group(Set<String> subjects, Set<Suggestion> suggestions) {}

    List<Finding> of(List<Found> all, Predicate<Found> isWaived) {
        Map<Alike, Group> groups = new LinkedHashMap<>();
        for (Found found : all) {
            Group group = groups.computeIfAbsent(
                    alike(found, isWaived.test(found)),
                    first -> new Group(new LinkedHashSet<>(), new LinkedHashSet<>()));
            group.subjects().add(found.subject());
            group.suggestions().addAll(found.suggestions());
        }
        List<Finding> findings = new ArrayList<>(groups.size());
        groups.forEach((alike, group) -> findings.add(finding(alike, group)));
        return findings;
    }

    private Alike alike(Found found, boolean waived) {
        rules.merge(found.rule(), found.verdict() != Verdict.UNKNOWN, Boolean::logicalOr);
        String subject = found.subject();
        // what is open rests on no figure yet
        List<ParameterUse> read = found.verdict() == Verdict.UNKNOWN ? List.of() : found.parameters();
        List<LimitUse> used = found.verdict() == Verdict.UNKNOWN ? List.of() : found.limits();
        read.forEach(each -> parameters.putIfAbsent(each.name() + " " + each.value(), each));
        used.forEach(each -> limits.putIfAbsent(each.id(), each));
        return new Alike(
                found.rule(),
                found.verdict(),
                waived,
                found.reasons().stream().map(reason -> below(subject, reason)).toList(),
                found.missing().stream().map(path -> below(subject, path)).toList(),
                read.stream().map(ParameterUse::name).toList(),
                used.stream().map(LimitUse::id).toList());
    }

    private static Finding finding(Alike alike, Group group) {
        return new Finding(
                alike.rule(),
                alike.verdict(),
                alike.waived(),
                List.copyOf(group.subjects()),
                alike.reasons(),
                alike.open(),
                List.copyOf(group.suggestions()),
                alike.parameters(),
                alike.limits());
    }

    private static Reason below(String subject, Reason reason) {
        return new Reason(
                reason.comparisons().stream().map(each -> below(subject, each)).toList(),
                reason.given().stream().map(side -> below(subject, side)).toList(),
                reason.remedy());
    }

    private static Comparison below(String subject, Comparison comparison) {
        return new Comparison(
                below(subject, comparison.seen()),
                comparison.relation(),
                below(subject, comparison.expected()),
                comparison.details().stream().map(side -> below(subject, side)).toList(),
                comparison.facts().stream().map(path -> below(subject, path)).toList(),
                comparison.more());
    }

    private static Side below(String subject, Side side) {
        return new Side(below(subject, side.what()), side.value(), side.unit());
    }

    private static String below(String subject, String path) {
        if (!subject.isEmpty() && path.equals(subject)) {
            return ".";
        }
        return !subject.isEmpty() && path.startsWith(subject) && path.startsWith(".", subject.length())
                ? path.substring(subject.length())
                : path;
    }

    /** The rules that found something, in that order. */
    Set<String> rules() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    /** Whether there is something to mend: a rule that only wants to know more has no remedy. */
    boolean fails(String rule) {
        return rules.getOrDefault(rule, false);
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
