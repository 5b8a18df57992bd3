package com.example.checklist4j.cli;

import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceConfigurationError;

/** Starts the command on real or given streams. Text goes out in UTF-8, whatever the platform says. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(
                args, Main.class.getClassLoader(), System.in, new FileOutputStream(FileDescriptor.out), System.err));
    }

    /** Runs the command with the extensions that the loader finds; gives the exit code and shows no stack trace. */
    static int run(String[] args, ClassLoader extensions, InputStream in, OutputStream out, OutputStream err) {
        StringWriter result = new StringWriter();
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        try {
            int code = ChecklistCommand.on(IntegrationStrategy.checker(extensions), in)
                    .setOut(new PrintWriter(result, true))
                    .setErr(errors)
                    .execute(args);
            write(result.toString(), out);
            return code;
        } catch (ServiceConfigurationError | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Refusal.of(failure).report(errors);
        }
    }

    /** Whoever reads a part of a result has to learn that it is a part, if only from the exit code. */
    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new Refusal("the result cannot be written: " + e.getMessage());
        }
    }
}
