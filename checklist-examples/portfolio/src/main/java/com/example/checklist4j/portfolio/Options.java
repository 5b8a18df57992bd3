package com.example.checklist4j.portfolio;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed.
 *
 * @param projects where the projects are
 * @param output the folder of the tables
 * @param generate how many projects to make first, 0 for none
 * @param today the evaluation date of projects that state none, or {@code null}
 */
record Options(List<String> projects, String output, int generate, LocalDate today) {
    static final String USAGE = "portfolio (PROJECTS... | --generate COUNT) --output FOLDER [--as-of DATE]";

    /** Understands the arguments, or says what is wrong with them. */
    static Options of(String... args) {
        List<String> projects = new ArrayList<>();
        String output = null;
        int generate = 0;
        LocalDate today = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--output" -> output = value(args, i++);
                case "--generate" -> generate = count(value(args, i++));
                case "--as-of" -> today = date(value(args, i++));
                default -> projects.add(path(args[i]));
            }
        }
        if (output == null || projects.isEmpty() == (generate == 0)) {
            throw new IllegalArgumentException("usage: " + USAGE);
        }
        return new Options(List.copyOf(projects), output, generate, today);
    }

    private static String value(String[] args, int option) {
        if (option + 1 == args.length) {
            throw new IllegalArgumentException(args[option] + " wants a value; usage: " + USAGE);
        }
        return args[option + 1];
    }

    private static String path(String arg) {
        if (arg.startsWith("--")) {
            throw new IllegalArgumentException(arg + " is not understood; usage: " + USAGE);
        }
        return arg;
    }

    private static int count(String text) {
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(text + " is no number of projects from 1 to 9999999");
        }
        return Integer.parseInt(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + " is no date such as 2026-11-30", e);
        }
    }
}
