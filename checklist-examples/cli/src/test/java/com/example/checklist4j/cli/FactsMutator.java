package com.example.checklist4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a facts file token by token: what comes out is nearly valid, and sometimes still is. The same seed spoils the same way. */
final class FactsMutator {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+|true|false|null|[{}\\[\\]:,]");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "0.1",
            "-0.5",
            "100",
            "1e3",
            "1e15",
            "1e16",
            "1e40",
            "1e41",
            "-1e40",
            "1e-40",
            "1e-41",
            "1e999999999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "0.0000001",
            "1E+2",
            "-0",
            "1".repeat(41),
            "9".repeat(101));
    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\" \"",
            "\"20k\"",
            "\"20k\u201360k\"",
            "\"4 %\"",
            "\"4 %/month\"",
            "\"20 KB\"",
            "\"PT0S\"",
            "\"PT5M\"",
            "\"PT1S\u2013PT2S\"",
            "\"P36500D\"",
            "\"PT-1S\"",
            "\"P10Y\"",
            "\"1900-01-01\"",
            "\"2999-12-31\"",
            "\"3000-01-01\"",
            "\"ASYNCHRONOUS\"",
            "\"NONE\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\ude80\\ud83d\"",
            "\"\\u202e\\u2028\"",
            "\"\ud83d\ude80\"",
            "\"e\u0301\"",
            "\"" + "x".repeat(5_000) + "\"");
    private static final List<String> VALUES =
            List.of("null", "true", "false", "[]", "{}", "[null]", "[[]]", "{\"id\": \"a\"}", "[{}]");

    private final Random random;
    private final List<String> tokens = new ArrayList<>();

    private FactsMutator(String facts, Random random) {
        this.random = random;
        Matcher token = TOKEN.matcher(facts);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    /** The facts with that many changes. */
    static String spoilt(String facts, long seed, int changes) {
        FactsMutator mutator = new FactsMutator(facts, new Random(seed));
        for (int i = 0; i < changes; i++) {
            mutator.change();
        }
        return String.join("", mutator.tokens);
    }

    private void change() {
        if (tokens.isEmpty()) {
            return;
        }
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(10)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.set(at, misspelt(tokens.get(at)));
            case 3 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            case 4 -> move(at);
            case 5 -> tokens.set(at, deep());
            default -> replaceLikeWithLike(at);
        }
    }

    /** Most changes keep the syntax whole, so that they get past the parser. */
    private void replaceLikeWithLike(int at) {
        String token = tokens.get(at);
        boolean key = at + 1 < tokens.size() && tokens.get(at + 1).equals(":");
        if (key) {
            tokens.set(at, keys().get(random.nextInt(keys().size())));
        } else if (token.startsWith("\"") || Character.isDigit(token.charAt(0)) || token.startsWith("-")) {
            tokens.set(at, any(random.nextInt(4) == 0 ? VALUES : token.startsWith("\"") ? texts() : NUMBERS));
        } else if (token.matches("true|false|null")) {
            tokens.set(at, any(VALUES));
        }
    }

    /** Texts of every sort, those of the file itself among them. */
    private List<String> texts() {
        return random.nextBoolean()
                ? TEXTS
                : tokens.stream().filter(token -> token.startsWith("\"")).toList();
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).equals(":")) {
                keys.add(tokens.get(i - 1));
            }
        }
        return keys.isEmpty() ? TEXTS : keys;
    }

    private void move(int from) {
        int to = Math.min(tokens.size(), from + random.nextInt(12));
        List<String> part = new ArrayList<>(tokens.subList(from, to));
        tokens.subList(from, to).clear();
        tokens.addAll(random.nextInt(tokens.size() + 1), part);
    }

    private String deep() {
        int levels = 1 + random.nextInt(210);
        return random.nextBoolean()
                ? "[".repeat(levels) + "]".repeat(levels)
                : "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
    }

    private String misspelt(String token) {
        int at = random.nextInt(token.length());
        return token.substring(0, at) + (char) (32 + random.nextInt(95)) + token.substring(at + random.nextInt(2));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
