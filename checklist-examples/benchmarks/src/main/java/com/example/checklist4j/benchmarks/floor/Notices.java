package com.example.checklist4j.benchmarks.floor;

import com.example.checklist4j.benchmarks.library.Library;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/** What there is to say of the whole. The workload has no waivers, attestations or scope statements. */
final class Notices {
    private static final List<Notice> NOTHING_JUDGED = List.of(
            new Notice(Notice.Kind.NOTHING_JUDGED, Library.CHECKLIST, "no task of the checklist could be judged"));

    private Notices() {}

    static List<Notice> of(List<TaskResult> results) {
        for (TaskResult result : results) {
            if (result.verdict() == Verdict.SATISFIED || result.verdict() == Verdict.NOT_SATISFIED) {
                return List.of();
            }
        }
        return NOTHING_JUDGED;
    }
}
