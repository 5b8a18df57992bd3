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
import java.util.function.UnaryOperator;

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
                each(found.reasons(), reason -> below(subject, reason)),
                each(found.missing(), path -> below(subject, path)),
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

    /** No stream: there are many of these lists, and most have one element or none. */
    private static <T> List<T> each(List<T> list, UnaryOperator<T> below) {
        if (list.isEmpty()) {
            return list;
        }
        List<T> changed = new ArrayList<>(list.size());
        for (T element : list) {
            changed.add(below.apply(element));
        }
        return changed;
    }

    private static Reason below(String subject, Reason reason) {
        return new Reason(
                each(reason.comparisons(), comparison -> below(subject, comparison)),
                each(reason.given(), side -> below(subject, side)),
                reason.remedy());
    }

    private static Comparison below(String subject, Comparison comparison) {
        return new Comparison(
                below(subject, comparison.seen()),
                comparison.relation(),
                below(subject, comparison.expected()),
                each(comparison.details(), side -> below(subject, side)),
                each(comparison.facts(), path -> below(subject, path)),
                comparison.more());
    }

    private static Side below(String subject, Side side) {
        String what = below(subject, side.what());
        return what.equals(side.what()) ? side : new Side(what, side.value(), side.unit());
    }

    private static String below(String subject, String path) {
        if (subject.isEmpty() || !path.startsWith(subject)) {
            return path;
        }
        String rest = path.substring(subject.length());
        if (rest.isEmpty()) {
            return ".";
        }
        return rest.startsWith(".") ? rest : path;
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
