package io.github.checklist4j.internal;

import java.util.Collection;
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
        String said = plain(found);
        String nearest = null;
        String abbreviated = null;
        int best = Math.max(1, found.length() / 3) + 1;
        int[][] rows = new int[3][said.length() + best + 1]; // no longer word is looked at
        for (String word : valid) {
            if (word.length() > MAX_VALID_LENGTH || Visible.nothingOf(word)) {
                continue;
            }
            String other = plain(word);
            boolean mayBeNearer = Math.abs(said.length() - other.length()) < best; // as many letters are one too many
            int distance = mayBeNearer ? distance(said, other, best, rows) : best;
            if (distance < best) {
                best = distance;
                nearest = word;
            }
            boolean begins = said.length() >= 3 && (other.startsWith(said) || said.startsWith(other));
            abbreviated = begins && abbreviated == null ? word : abbreviated;
        }
        return nearest != null ? nearest : abbreviated;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /**
     * The Levenshtein distance, in which two neighbours that changed places count once; not told any further than so much as is enough. The rows
     * are only room to work in, for many words.
     */
    private static int distance(String a, String b, int enough, int[][] rows) {
        int[] lastButOne = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        int nearest = 0; // of the last row: each further letter starts from that row or the one before
        for (int i = 1; i <= a.length(); i++) {
            int before = nearest;
            nearest = i;
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
                nearest = Math.min(nearest, row[j]);
            }
            if (Math.min(before, nearest) >= enough) {
                return enough;
            }
        }
        return row[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
