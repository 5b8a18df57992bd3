package com.example.checklist4j.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Asks in a terminal, or of whatever standard input is. Questions go to standard error, so that the result stays apart. */
final class Dialogue {
    private final BufferedReader in;
    private final PrintWriter out;

    Dialogue(InputStream in, PrintWriter out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    void say(Page page) {
        out.print(page);
        out.flush();
    }

    /** What is answered, without spaces around it; {@code null} at the end of the input. */
    String ask(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            String line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String orNothing(String prompt) {
        String answer = ask(prompt);
        return answer == null ? "" : answer;
    }
}
