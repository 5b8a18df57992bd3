package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.describe.Sparse;
import io.github.checklist4j.internal.PathGroups;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, at all subjects where it found the same. A path that begins with a dot stands below each of the subjects, and a dot alone is the
 * subject itself; any other path is from the project down.
 *
 * @param at what was judged: the ids by the list that they are of, so that {@code "systems[]": ["shop"]} is {@code systems[shop]}; an empty
 *     path has whole paths; absent: the whole project
 * @param verdict NOT_SATISFIED or ERROR; absent: UNKNOWN
 * @param waived whether a waiver in force covers it
 * @param reasons what suffices for the verdict, in each of several ways; for UNKNOWN what somebody stated so far, where that may be too much
 * @param open for UNKNOWN the facts that could still decide, by the element that they are of, a dot for each subject; an empty path has whole paths
 * @param suggestions the smallest changes that would satisfy it
 * @param parameters the names of the parameters that it rests on
 * @param limits the ids of the published figures that it rests on
 */
@Sparse
record FindingForm(
        Map<String, List<String>> at,
        @Nullable Verdict verdict,
        boolean waived,
        List<Reason> reasons,
        Map<String, List<String>> open,
        List<Suggestion> suggestions,
        List<String> parameters,
        List<String> limits) {
    private static final List<String> PROJECT = List.of("");

    static FindingForm of(Finding finding) {
        return new FindingForm(
                finding.subjects().equals(PROJECT) ? Map.of() : PathGroups.byList(finding.subjects()),
                finding.verdict() == Verdict.UNKNOWN ? null : finding.verdict(),
                finding.waived(),
                finding.reasons(),
                PathGroups.byElement(finding.open()),
                finding.suggestions(),
                finding.parameters(),
                finding.limits());
    }

    Finding finding(String rule) {
        return new Finding(
                rule,
                Objects.requireNonNullElse(verdict, Verdict.UNKNOWN),
                waived,
                at.isEmpty() ? PROJECT : PathGroups.ofLists(at),
                reasons,
                PathGroups.ofElements(open),
                suggestions,
                parameters,
                limits);
    }
}
