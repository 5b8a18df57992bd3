package io.github.checklist4j.checklist;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes an id of a sentence. */
final class Slug {
    private Slug() {}

    /** All words, in small letters, with hyphens between them. */
    static String of(String sentence) {
        return of(sentence, Integer.MAX_VALUE);
    }

    /** The first words. */
    static String of(String sentence, int words) {
        String plain = Normalizer.normalize(sentence, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(words)
                .collect(Collectors.joining("-"));
    }
}
