package io.github.checklist4j.review;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.describe.Sparse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What differs between two assessments: the verdicts, and the findings that are new, gone, or still there.
 *
 * @param before what the first one is of
 * @param after what the second one is of
 * @param verdicts the tasks whose verdict changed, in the order of the checklist
 * @param findings every finding of either, in the order of the second one, those that are gone behind
 */
@Sparse
public record Difference(Header before, Header after, List<VerdictChange> verdicts, List<FindingChange> findings) {
    /** Refuses a missing part and copies the lists. */
    public Difference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    /**
     * Compares two assessments.
     *
     * @param before the first one
     * @param after the second one
     * @return what differs; nobody looked for the reasons
     */
    public static Difference of(Assessment before, Assessment after) {
        return new Difference(before.header(), after.header(), verdicts(before, after), findings(before, after));
    }

    private static List<VerdictChange> verdicts(Assessment before, Assessment after) {
        Map<String, TaskResult> tasks = new LinkedHashMap<>();
        Stream.of(after, before)
                .flatMap(each -> each.tasks().stream())
                .forEach(task -> tasks.putIfAbsent(task.id(), task));
        List<VerdictChange> changes = new ArrayList<>();
        tasks.forEach((id, task) -> {
            Verdict was = before.task(id).map(TaskResult::verdict).orElse(null);
            Verdict is = after.task(id).map(TaskResult::verdict).orElse(null);
            if (was != is) {
                changes.add(new VerdictChange(id, task.title(), was, is, List.of(), false));
            }
        });
        return changes;
    }

    /** What a finding is, whatever it came to. */
    private record Place(String task, String rule, String subject) {}

    private static List<FindingChange> findings(Assessment before, Assessment after) {
        Map<Place, Verdict> was = places(before);
        Map<Place, Verdict> is = places(after);
        Set<Place> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        return all.stream()
                .map(each -> new FindingChange(each.task(), each.rule(), each.subject(), was.get(each), is.get(each)))
                .toList();
    }

    private static Map<Place, Verdict> places(Assessment assessment) {
        Map<Place, Verdict> places = new LinkedHashMap<>();
        for (TaskResult task : assessment.tasks()) {
            for (Finding finding : task.findings()) {
                Verdict verdict = finding.waived() ? Verdict.WAIVED : finding.verdict();
                finding.subjects()
                        .forEach(subject ->
                                places.merge(new Place(task.id(), finding.rule(), subject), verdict, Verdict::and));
            }
        }
        return places;
    }

    /**
     * The findings that were not there before.
     *
     * @return them in order
     */
    public List<FindingChange> appeared() {
        return findings.stream().filter(FindingChange::isNew).toList();
    }

    /**
     * The findings that are not there any more.
     *
     * @return them in order
     */
    public List<FindingChange> gone() {
        return findings.stream().filter(FindingChange::isGone).toList();
    }

    /**
     * The findings that were there before and still are, be it with another verdict.
     *
     * @return them in order
     */
    public List<FindingChange> still() {
        return findings.stream().filter(each -> !each.isNew() && !each.isGone()).toList();
    }

    /**
     * The same with what made each verdict so.
     *
     * @param why gives a changed verdict its reasons
     * @return a copy
     */
    public Difference because(Function<VerdictChange, VerdictChange> why) {
        return new Difference(before, after, verdicts.stream().map(why).toList(), findings);
    }
}
