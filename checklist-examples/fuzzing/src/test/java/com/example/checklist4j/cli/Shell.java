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
        demand(code >= 0 && code <= 2, "an exit code that is documented, not", code);
        demand(isPlain(err) && !isOwnFault(err), "no stack trace, no surprise, nothing that steers a terminal:", err);
        demand(code != 2 || out.isEmpty(), "nothing of what was refused is judged:", out);
        demand(code == 2 || err.isEmpty(), "no complaint about what was judged:", err);
        demand(code != 2 || !err.isBlank(), "a reason, not", err);
        return this;
    }

    /** Refuses a page for people that steers their terminal. */
    public Shell mustBePlain() {
        demand(isPlain(out), "a page that is nothing but lines:", out);
        return this;
    }

    private static void demand(boolean holds, String what, Object found) {
        if (!holds) {
            throw new AssertionError(what + " " + found);
        }
    }

    /** A tab would be one of a stack trace: what is quoted from an input shows it as an escape. */
    private static boolean isPlain(String text) {
        return text.chars().noneMatch(each -> Character.isISOControl(each) && each != '\n');
    }

    /** At the beginning of the first line only: elsewhere a report may quote these words from its input, and the fuzzer soon writes them there. */
    private static boolean isOwnFault(String err) {
        return err.startsWith("checklist: internal error");
    }
}
