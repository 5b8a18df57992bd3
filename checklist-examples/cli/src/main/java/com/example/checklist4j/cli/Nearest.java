package com.example.checklist4j.cli;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds the word that takes the fewest keystrokes to get to. */
final class Nearest {
    private Nearest() {}

    /** A word that may have been meant: {@code ; did you mean json?}; nothing where half of what was typed would have to change. */
    static String advice(String typed, List<String> words) {
        String nearest = words.isEmpty() || typed.isEmpty() ? "" : to(typed, words);
        boolean near = nearest.contains(typed) || 2 * distance(typed, nearest) <= typed.length();
        return nearest.isEmpty() || !near ? "" : "; did you mean " + nearest + "?";
    }

    /** The nearest word; one that contains what was typed comes first. */
    static String to(String typed, List<String> words) {
        return Collections.min(
                words,
                Comparator.comparing((String word) -> !word.contains(typed))
                        .thenComparing(word -> distance(typed, word)));
    }

    /** The Levenshtein distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
