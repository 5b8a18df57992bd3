package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import java.util.Arrays;
import java.util.List;

/**
 * What a violation or an activation of an engine means. No engine knows UNKNOWN, so a check has a condition for what is wrong and another one
 * for what is not known, and each says which it is. Nothing said is SATISFIED; no element of the workload leaves a decision not applicable.
 *
 * @param decision what is decided
 * @param verdict NOT_SATISFIED or UNKNOWN
 */
record Says(Decision decision, Verdict verdict) {
    private static final char GAP = ' ';

    /** For example {@code R07 UNKNOWN}. */
    String code() {
        return decision.name() + GAP + verdict.name();
    }

    /** The code, and what was asked for. */
    String text() {
        return code() + ": " + decision.words();
    }

    static Says of(String code) {
        int gap = code.indexOf(GAP);
        int end = code.indexOf(':');
        return new Says(
                Decision.valueOf(code.substring(0, gap)),
                Verdict.valueOf(code.substring(gap + 1, end < 0 ? code.length() : end)));
    }

    /** The verdicts if all of this was said: what is wrong outweighs what is not known. */
    static Verdict[] verdicts(List<Decision> decisions, Iterable<Says> said) {
        Verdict[] verdicts = new Verdict[decisions.size()];
        Arrays.fill(verdicts, Verdict.SATISFIED);
        for (Says each : said) {
            int place = decisions.indexOf(each.decision());
            verdicts[place] = verdicts[place].and(each.verdict());
        }
        return verdicts;
    }
}
