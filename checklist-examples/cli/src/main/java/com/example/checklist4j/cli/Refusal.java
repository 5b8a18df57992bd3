package com.example.checklist4j.cli;

import io.github.checklist4j.facts.InvalidFactsException;
import java.io.PrintWriter;

/** Bad input: what is wrong with it, in lines for people. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message, null, false, false);
    }

    /** Every problem on a line of its own, and how many there are. */
    static Refusal of(InvalidFactsException invalid, String file) {
        int count = invalid.problems().size();
        return new Refusal(invalid.getMessage() + "\n" + (count == 1 ? "1 problem" : count + " problems") + " in "
                + file + "; nothing was assessed");
    }

    /** Whatever went wrong; what nobody foresaw says so. */
    static Refusal of(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        String kind = failure.getClass().getSimpleName();
        return new Refusal(
                "internal error: " + kind + (failure.getMessage() == null ? "" : ": " + failure.getMessage()));
    }

    int report(PrintWriter err) {
        err.println("checklist: " + getMessage());
        return Exit.BAD_INPUT;
    }
}
