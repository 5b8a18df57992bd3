package com.example.checklist4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command, as a shell would see it.
 *
 * @param code the exit code
 * @param out what was printed
 * @param err what was complained about
 */
public record Shell(int code, String out, String err) {
    /** Runs the command with these bytes on its standard input. */
    public static Shell run(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, Shell.class.getClassLoader(), new ByteArrayInputStream(in), out, err);
        return new Shell(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Refuses a run that a user could not make sense of. */
    public Shell mustBeCivil() {
        demand(code >= 0 && code <= 2, "an exit code that is documented, not " + code);
        demand(!err.contains("\tat ") && !isOwnFault(err), "no stack trace, no surprise: " + err);
        demand(code != 2 || out.isEmpty(), "nothing of what was refused is judged: " + out);
        demand(code == 2 || err.isEmpty(), "no complaint about what was judged: " + err);
        demand(code != 2 || !err.isBlank(), "a reason");
        return this;
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** At the beginning of a line only: elsewhere a report may quote these words from its input, and the fuzzer soon writes them there. */
    private static boolean isOwnFault(String err) {
        return ("\n" + err).contains("\nchecklist: internal error");
    }
}
