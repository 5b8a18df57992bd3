package io.github.checklist4j.internal;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that somebody probably meant. */
public final class NearestWord {
    /** Longer input is nobody's slip of the pen, and comparing it would only cost time. */
    private static final int MAX_LENGTH = 64;

    private NearestWord() {}

    /** The nearest of the valid words, or {@code null} if none is near; among equally near ones the first. */
    public static @Nullable String to(String found, Collection<String> valid) {
        if (found.isEmpty() || found.length() > MAX_LENGTH) {
            return null;
        }
        String nearest = null;
        int best = Math.max(1, found.length() / 3) + 1;
        for (String word : valid) {
            int distance = distance(plain(found), plain(word));
            if (distance < best) {
                best = distance;
                nearest = word;
            }
        }
        return nearest != null ? nearest : abbreviated(found, valid);
    }

    private static @Nullable String abbreviated(String found, Collection<String> valid) {
        String start = plain(found);
        return start.length() < 3
                ? null
                : valid.stream()
                        .filter(word -> plain(word).startsWith(start) || start.startsWith(plain(word)))
                        .findFirst()
                        .orElse(null);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
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
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
