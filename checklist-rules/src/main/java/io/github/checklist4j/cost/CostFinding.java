package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/**
 * One thing that an estimate has to show, and whether it does.
 *
 * @param kind what was looked for
 * @param path what was looked at; a kind looks at a path once
 * @param text what is expected, in words
 * @param observations what was seen
 * @param verdict SATISFIED, NOT_SATISFIED or UNKNOWN
 * @param open the paths of the facts that keep the verdict UNKNOWN
 */
public record CostFinding(
        Kind kind, String path, String text, List<Observation> observations, Verdict verdict, List<String> open) {
    /** Copies the lists: the record never changes. */
    public CostFinding {
        observations = List.copyOf(observations);
        open = List.copyOf(open);
    }

    static CostFinding of(Kind kind, String path, String text, Answer answer, Observation... observations) {
        return new CostFinding(kind, path, text, List.of(observations), answer.verdict(), answer.open());
    }

    /** What an estimate has to show. */
    public enum Kind {
        /** Services, platforms and storage each have a line. */
        GROUPS,
        /** A component has a line. */
        COMPONENT,
        /** A system that keeps what it receives has a line. */
        STORE,
        /** A line states kind, driver, inputs or amount, basis, currency, date and owner. */
        LINE,
        /** The range of a line is no narrower than its basis allows. */
        WIDTH,
        /** Something flows into a stock. */
        INFLOW,
        /** A line grows at least as fast as each volume that drives it. */
        GROWTH,
        /** The estimate looks far enough ahead. */
        HORIZON,
        /** The estimate is recent. */
        AGE,
        /** Suspicion: a line, or the whole estimate, stays the same every month though volumes grow. */
        FLAT,
        /** Suspicion: storage does not grow. */
        STORAGE_GROWTH,
        /** Suspicion: logs, monitoring and backup cost nothing. */
        SUPPORT,
        /** Suspicion: traffic that is sent again is not counted. */
        RETRIES,
        /** Suspicion: nothing in the estimate is a range. */
        SPREAD;

        /**
         * Whether it is a suspicion: something that is rarely right, rather than something that is required.
         *
         * @return true for a suspicion
         */
        public boolean isSuspicion() {
            return compareTo(FLAT) >= 0;
        }
    }
}
