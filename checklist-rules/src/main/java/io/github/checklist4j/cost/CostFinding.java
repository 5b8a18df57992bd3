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
        GROUPS(
                "what has no line is paid for all the same",
                "add a line for each of services, platforms and storage, of nothing if it costs nothing"),
        /** A component has a line. */
        COMPONENT(
                "a component that nobody budgeted for is paid from another budget, or switched off",
                "add a line for the component, or name the component in the line that pays for it"),
        /** A system that keeps what it receives has a line. */
        STORE(
                "stored data is paid for every month, long after it was sent",
                "add a line for the storage of the system, or name the system in the line that pays for it"),
        /** A line states kind, driver, inputs or amount, basis, currency, date and owner. */
        LINE("an amount that nobody can trace cannot be checked, nor brought up to date", "complete the line"),
        /** The range of a line is no narrower than its basis allows. */
        WIDTH(
                "a range narrower than its basis allows promises more than anybody knows",
                "widen the range, or measure and state the better basis"),
        /** Something flows into a stock. */
        INFLOW(
                "a stock that nothing flows into costs the same for ever, which storage that is in use never does",
                "state what flows in every month"),
        /** A line grows at least as fast as each volume that drives it. */
        GROWTH(
                "an amount that grows slower than its volumes is too low from the second month on",
                "let the line grow as its volumes do, or correct which volumes drive it"),
        /** The estimate looks far enough ahead. */
        HORIZON("costs that grow show only after some time", "extend the horizon"),
        /** The estimate is recent. */
        AGE(
                "prices and volumes change, and an old estimate does not",
                "estimate again, with the prices and volumes of today"),
        /** Suspicion: a line, or the whole estimate, stays the same every month though volumes grow. */
        FLAT(
                "what grows with volumes seldom costs the same every month",
                "let what depends on volumes grow with them, or leave it if the price is truly fixed"),
        /** Suspicion: storage does not grow. */
        STORAGE_GROWTH(
                "storage that is not cleaned up grows with every record",
                "state the inflow of the storage, or when it is cleaned up"),
        /** Suspicion: logs, monitoring and backup cost nothing. */
        SUPPORT(
                "logs, monitoring and backup are billed too, and easily forgotten",
                "add a line of the group SUPPORTING"),
        /** Suspicion: traffic that is sent again is not counted. */
        RETRIES("what is sent again is billed again", "add the share that is sent again to the quantity"),
        /** Suspicion: nothing in the estimate is a range. */
        SPREAD(
                "an estimate without a range hides how sure anybody is",
                "state low, likely and high where the amount is not known exactly");

        private final String because;
        private final String remedy;

        Kind(String because, String remedy) {
            this.because = because;
            this.remedy = remedy;
        }

        /**
         * Why an estimate has to show it.
         *
         * @return the reason, in words
         */
        public String because() {
            return because;
        }

        /**
         * What to do where it does not.
         *
         * @return the advice, in words
         */
        public String remedy() {
            return remedy;
        }

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
