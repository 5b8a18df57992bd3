package com.example.checklist4j.cli;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bad input: what is wrong with it, in lines for people. What somebody typed stays within its line and cannot steer a terminal. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String... lines) {
        super(Arrays.stream(lines).map(Refusal::printable).collect(Collectors.joining("\n")), null, false, false);
    }

    /** Every problem on a line of its own, and how many there are. */
    static Refusal of(InvalidFactsException invalid, String file) {
        int count = invalid.problems().size();
        String total = (count == 1 ? "1 problem" : count + " problems") + " in " + file + "; nothing was assessed";
        return new Refusal(Stream.concat(invalid.problems().stream().map(Problem::toString), Stream.of(total))
                .toArray(String[]::new));
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

    private static String printable(String line) {
        return line.codePoints()
                .mapToObj(each -> isPrintable(each) ? Character.toString(each) : String.format("\\u%04x", each))
                .collect(Collectors.joining());
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint < 0xE0000 || codePoint > 0xE0FFF; // tags, which nobody sees
        };
    }

    int report(PrintWriter err) {
        err.println("checklist: " + getMessage());
        return Exit.BAD_INPUT;
    }
}
