package io.github.checklist4j.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that somebody probably meant. */
public final class NearestWord {
    /** Longer input is nobody's slip of the pen, and comparing it would only cost time. */
    private static final int MAX_LENGTH = 64;

    /** Nor does anybody mean by it a word that is much longer. */
    private static final int MAX_VALID_LENGTH = 2 * MAX_LENGTH;

    private NearestWord() {}

    /** The nearest of the valid words, or {@code null} if none is near; among equally near ones the first. */
    public static @Nullable String to(String found, Collection<String> valid) {
        if (found.isEmpty() || found.length() > MAX_LENGTH) {
            return null;
        }
        List<String> words = valid.stream()
                .filter(word -> word.length() <= MAX_VALID_LENGTH && !Visible.nothingOf(word))
                .toList();
        String nearest = null;
        int best = Math.max(1, found.length() / 3) + 1;
        String said = plain(found);
        for (String word : words) {
            String other = plain(word);
            boolean mayBeNearer = Math.abs(said.length() - other.length()) < best; // as many letters are one too many
            int distance = mayBeNearer ? distance(said, other) : best;
            if (distance < best) {
                best = distance;
                nearest = word;
            }
        }
        return nearest != null ? nearest : abbreviated(found, words);
    }

    private static @Nullable String abbreviated(String found, List<String> words) {
        String start = plain(found);
        return start.length() < 3
                ? null
                : words.stream()
                        .filter(word -> plain(word).startsWith(start) || start.startsWith(plain(word)))
                        .findFirst()
                        .orElse(null);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /** The Levenshtein distance, in which two neighbours that changed places count once. */
    private static int distance(String a, String b) {
        int[] lastButOne = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = lastButOne;
            lastButOne = last;
            last = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], lastButOne[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
