package io.github.checklist4j.cost;

import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;

/**
 * One thing that an estimate has to show, and whether it does.
 *
 * @param kind what was looked for
 * @param at what was looked at; a kind looks at a place once
 * @param answer whether the estimate shows it
 */
public record CostFinding(Kind kind, Path at, Answer answer) {
    /**
     * What was looked at.
     *
     * @return its path
     */
    public String path() {
        return at.toString();
    }

    /** What an estimate has to show. */
    public enum Kind {
        /** Services, platforms and storage each have a line. */
        GROUPS(
                "services, platforms and storage each have a line",
                "what has no line is paid for all the same",
                "add a line for each of services, platforms and storage, of nothing if it costs nothing"),
        /** A component has a line. */
        COMPONENT(
                "the component has a line",
                "a component that nobody budgeted for is paid from another budget, or switched off",
                "add a line for the component, or name the component in the line that pays for it"),
        /** A system that keeps what it receives has a line. */
        STORE(
                "the store that keeps data has a line",
                "stored data is paid for every month, long after it was sent",
                "add a line for the storage of the system, or name the system in the line that pays for it"),
        /** A line states kind, driver, inputs or amount, basis, currency, date and owner. */
        LINE(
                "the line states kind, driver, inputs or amount, basis, currency, date and owner",
                "an amount that nobody can trace cannot be checked, nor brought up to date",
                "complete the line"),
        /** The range of a line is no narrower than its basis allows. */
        WIDTH(
                "the range of the line is no narrower than its basis allows",
                "a range narrower than its basis allows promises more than anybody knows",
                "widen the range, or measure and state the better basis"),
        /** Something flows into a stock. */
        INFLOW(
                "something flows into the stock",
                "a stock that nothing flows into costs the same for ever, which storage that is in use never does",
                "state what flows in every month"),
        /** A line grows at least as fast as each volume that drives it. */
        GROWTH(
                "the line grows at least as fast as each volume that drives it",
                "an amount that grows slower than its volumes is too low from the second month on",
                "let the line grow as its volumes do, or correct which volumes drive it"),
        /** The estimate looks far enough ahead. */
        HORIZON(
                "the estimate looks far enough ahead",
                "costs that grow show only after some time",
                "extend the horizon"),
        /** The estimate is recent. */
        AGE(
                "the estimate is recent, and no exchange rate is of a day to come",
                "prices and volumes change, and an old estimate does not",
                "estimate again, with the prices and volumes of today"),
        /** Suspicion: a line, or the whole estimate, stays the same every month though volumes grow. */
        FLAT(
                "what a growing volume drives does not stay the same",
                "what grows with volumes seldom costs the same every month",
                "let what depends on volumes grow with them, or leave it if the price is truly fixed"),
        /** Suspicion: storage does not grow. */
        STORAGE_GROWTH(
                "storage grows",
                "storage that is not cleaned up grows with every record",
                "state the inflow of the storage, or when it is cleaned up"),
        /** Suspicion: logs, monitoring and backup cost nothing. */
        SUPPORT(
                "logs, monitoring and backup cost something",
                "logs, monitoring and backup are billed too, and easily forgotten",
                "add a line of the group SUPPORTING"),
        /** Suspicion: traffic that is sent again is not counted. */
        RETRIES(
                "the quantity counts what is sent again",
                "what is sent again is billed again",
                "add the share that is sent again to the quantity"),
        /** Suspicion: nothing in the estimate is a range. */
        SPREAD(
                "high is above low somewhere in the estimate, or a contract binds",
                "an estimate without a range hides how sure anybody is",
                "state low, likely and high where the amount is not known exactly");

        private final String text;
        private final String because;
        private final String remedy;

        Kind(String text, String because, String remedy) {
            this.text = text;
            this.because = because;
            this.remedy = remedy;
        }

        /**
         * What is expected.
         *
         * @return the expectation, in words
         */
        public String text() {
            return text;
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
