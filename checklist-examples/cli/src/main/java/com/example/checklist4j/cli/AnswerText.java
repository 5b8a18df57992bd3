package com.example.checklist4j.cli;

import io.github.checklist4j.review.Question;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns what somebody typed into the JSON that the facts file takes. Whether it makes sense the door says. */
final class AnswerText {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9.]+)\\s*([A-Za-z]{3})");

    private AnswerText() {}

    static String of(Question question, String said) {
        if (said.startsWith("{") || said.startsWith("[") || said.startsWith("\"")) {
            return said;
        }
        if (!question.many()) {
            return one(question, said);
        }
        if (question.type() == Question.Type.PART) {
            return parts(said);
        }
        return said.equalsIgnoreCase("none")
                ? "[]"
                : Stream.of(said.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> one(question, each))
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    /** So many records of which nothing is known yet. */
    private static String parts(String said) {
        if (said.equalsIgnoreCase("none")) {
            return "[]";
        }
        if (!said.matches("[0-9]{1,3}")) {
            throw new Refusal("how many? a number, please, or the list as JSON");
        }
        return IntStream.range(0, Integer.parseInt(said))
                .mapToObj(i -> "{}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String one(Question question, String said) {
        return switch (question.type()) {
            case WORD ->
                quoted(word(
                        question.words(),
                        said.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_')));
            case TRUTH -> truth(said);
            case WHOLE, NUMBER -> NUMBER.matcher(said).matches() ? said : quoted(said);
            case QUANTITY -> NUMBER.matcher(said).matches() ? said : quoted(said);
            case TIME, TIMES, PERIOD -> quoted(said.toUpperCase(Locale.ROOT));
            case MONEY -> money(said);
            case RECORD -> "{" + quoted(question.key()) + ": " + quoted(said) + "}";
            case EXTENSION ->
                NUMBER.matcher(said).matches() || List.of("true", "false").contains(said) ? said : quoted(said);
            case TEXT, REFERENCE -> quoted(said.equals("none") ? "" : said);
            case DATE, PART -> quoted(said);
        };
    }

    /** The one word that begins so; whether there is a word at all the door says. */
    private static String word(List<String> words, String said) {
        List<String> meant = words.contains(said)
                ? List.of(said)
                : words.stream().filter(each -> each.startsWith(said)).toList();
        return meant.size() == 1 ? meant.get(0) : said;
    }

    private static String truth(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true" -> "true";
            case "n", "no", "false" -> "false";
            default -> throw new Refusal("yes or no, please");
        };
    }

    private static String money(String said) {
        var amount = AMOUNT.matcher(said);
        if (!amount.matches()) {
            throw new Refusal("an amount and a currency, please, such as 5000 EUR");
        }
        return "{\"amount\": " + amount.group(1) + ", \"currency\": "
                + quoted(amount.group(2).toUpperCase(Locale.ROOT)) + "}";
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
